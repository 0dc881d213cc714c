import { describe, expect, test, vi } from 'vitest';
import { goodPack, packJson } from '../packs/goodPack';
import type { FileReport } from '../../../lib/cli/judge';
import { folderWith, tillit } from './run';
import type { Ran } from './run';

// Each run starts a process, and the first one bundles the command line.
vi.setConfig({ testTimeout: 60_000 });

const PACK = { 'own.tillit.json': packJson(goodPack) };
const MARKED = 'Hello all.\n\nThe weather is fine today.\nPlease update our\nscorecard every week.\n';
const QUIET = 'Hello all.\n\nThank you for coming to the picnic with your families.\n';

function check(
  files: Readonly<Record<string, string | Uint8Array>>,
  args: readonly string[],
  input = '',
): Ran {
  return tillit(folderWith({ ...PACK, ...files }), ['check', '--pack', 'own.tillit.json', ...args], input);
}

function reports(ran: Ran): readonly FileReport[] {
  expect(ran.err).toBe('');
  const value: FileReport[] = JSON.parse(ran.out);
  return value;
}

describe('tillit check --format json', () => {
  test('an entry for each file, with the fields that scripts rely on', () => {
    const ran = check({ 'a.txt': MARKED, 'b.md': QUIET }, ['--format', 'json', 'a.txt', 'b.md']);
    const [marked, quiet] = reports(ran);
    expect(ran.code).toBe(1);
    expect(marked).toEqual({
      filePath: 'a.txt',
      language: 'en',
      genre: expect.any(String),
      reflections: expect.any(Array),
      present: expect.any(Array),
      findings: [
        {
          ruleId: 'org.example.scorecards/scorecard-every-week',
          by: 'rule',
          confidence: 1,
          principle: 'metric-control',
          severity: 'suggest',
          language: 'en',
          start: MARKED.indexOf('update'),
          end: MARKED.indexOf('.\n', 45),
          line: 4,
          column: 8,
          text: 'update our\nscorecard every week',
          message: 'This asks for figures in, but not what anyone will learn from them.',
          question: 'Who learns what?',
          suggestions: [
            {
              text: 'show me what you have seen in the work every week',
              start: MARKED.indexOf('update'),
              end: MARKED.indexOf('.\n', 45),
              replacement: 'show me what you have seen in the work every week',
              deed: false,
            },
          ],
        },
      ],
    });
    expect(quiet).toMatchObject({ filePath: 'b.md', findings: [] });
  });

  test('nothing found is exit 0, and an empty list of findings', () => {
    const ran = check({ 'b.txt': QUIET }, ['--format', 'json', 'b.txt']);
    expect(ran.code).toBe(0);
    expect(reports(ran)).toHaveLength(1);
  });

  test('folders are read to the bottom, in order, but for hidden ones and other kinds of file', () => {
    const files = {
      'in/b.txt': QUIET,
      'in/a.md': QUIET,
      'in/deep/c.TXT': QUIET,
      'in/.git/d.txt': MARKED,
      'in/e.docx': 'x',
    };
    const paths = reports(check(files, ['--format', 'json', 'in'])).map(({ filePath }) => filePath);
    expect(paths).toEqual(['in/a.md', 'in/b.txt', 'in/deep/c.TXT']);
  });

  test('standard input', () => {
    const [report] = reports(check({}, ['--format', 'json', '-'], MARKED));
    expect(report).toMatchObject({ filePath: '-', findings: [{ line: 4 }] });
  });

  test('offsets count UTF-16 units, a byte order mark and Windows line ends included', () => {
    const text = `\uFEFF😀 Hello all.\r\n\r\n${MARKED.replaceAll('\n', '\r\n')}`;
    const [report] = reports(check({ 'a.txt': text }, ['--format', 'json', 'a.txt']));
    const finding = report?.findings[0];
    expect(text.slice(finding?.start, finding?.end)).toBe('update our\r\nscorecard every week');
    expect(finding).toMatchObject({ line: 6, column: 8 });
  });

  test('the genre that is given is the genre that is told', () => {
    const [report] = reports(check({ 'a.txt': MARKED }, ['--format', 'json', '--genre', 'policy', 'a.txt']));
    expect(report?.genre).toBe('policy');
  });

  test('calm says less than thorough, which is the default', () => {
    const text = `${MARKED}\nAlso fill in your scorecard. Then update the scorecard every week.\n`;
    const files = { 'a.txt': text };
    const [thorough] = reports(check(files, ['--format', 'json', 'a.txt']));
    const [calm] = reports(check(files, ['--format', 'json', '--sensitivity', 'calm', 'a.txt']));
    expect([thorough?.findings.length, calm?.findings.length]).toEqual([3, 1]);
  });
});

describe('mail', () => {
  const HEAD = 'From: a <a@example.org>\r\nSubject: Åh, update our scorecard every week\r\n';

  test('heads are not judged; where the text stands as it is, offsets are into the file', () => {
    const text = `${HEAD}Content-Type: text/plain; charset=utf-8\r\n\r\nUpdate the scorecard, all of you in the team, and thank you.\n`;
    const [report] = reports(check({ 'a.eml': text }, ['--format', 'json', 'a.eml']));
    expect(report?.findings.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Update the scorecard',
    ]);
    expect(report).not.toHaveProperty('decoded');
  });

  test('an encoded part is decoded, and says so', () => {
    const body = 'Please update our score=\r\ncard every week =C3=A5=\r\n.\r\n';
    const mail = `${HEAD}MIME-Version: 1.0\r\nContent-Type: multipart/alternative;\r\n boundary="x"\r\n\r\n--x\r\nContent-Type: text/plain; charset="utf-8"\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${body}\r\n--x\r\nContent-Type: text/html\r\n\r\n<p>update our scorecard</p>\r\n--x--\r\n`;
    const [report] = reports(check({ 'a.eml': mail }, ['--format', 'json', 'a.eml']));
    expect(report).toMatchObject({
      decoded: true,
      findings: [{ start: 7, text: 'update our scorecard every week' }],
    });
  });

  test('base64, in an older character set', () => {
    const body = Buffer.from('Åh, please update our scorecard every week.', 'latin1').toString('base64');
    const mail = `${HEAD}Content-Type: text/plain; charset=iso-8859-1\nContent-Transfer-Encoding: base64\n\n${body}\n`;
    const [report] = reports(check({ 'a.eml': mail }, ['--format', 'json', 'a.eml']));
    expect(report?.findings).toMatchObject([{ text: 'update our scorecard every week', column: 12 }]);
  });

  test('a mail of pictures alone cannot be read', () => {
    const ran = check({ 'a.eml': `${HEAD}Content-Type: image/png\n\nxx` }, ['--format', 'json', 'a.eml']);
    expect(ran).toMatchObject({ code: 2, out: '[]\n', err: 'tillit: a.eml: the mail has no plain text\n' });
  });
});

test('--format text prints file, line and column, as linters do', () => {
  const ran = check({ 'a.txt': MARKED }, ['a.txt']);
  expect(ran.out.split('\n')[0]).toBe(
    'a.txt:4:8: suggest metric-control: "update our scorecard every week" This asks for figures in, but not what anyone will learn from them. [org.example.scorecards/scorecard-every-week]',
  );
  expect(ran.out).toContain('    > show me what you have seen in the work every week\n');
});

const WHOLE =
  'Hi all,\n\nThank you for last week. I want to approve every plan before it is sent. All quotes must be approved by me.\n\nBest regards\nTom';

test('the whole message: what it is read as, what is said of it, what builds trust in it', () => {
  const [report] = reports(tillit(folderWith({ 'a.txt': WHOLE }), ['check', '--format', 'json', 'a.txt']));
  expect(report?.genre).toBe('email');
  expect(report?.reflections.map(({ id }) => id)).toEqual(['approval-chain']);
  expect(report?.reflections[0]?.message).toContain('approval');
  expect(report?.present).toEqual(['relationship']);
});

test('the whole message as text, and a genre that is given', () => {
  const { out } = tillit(folderWith({ 'a.txt': WHOLE }), ['check', 'a.txt']);
  expect(out).toContain('[approval-chain]');
  expect(out).toContain('a.txt: email, present: relationship');
  const given = tillit(folderWith({ 'a.txt': WHOLE }), ['check', '--genre', 'chat', 'a.txt']);
  expect(given.out).toContain('a.txt: chat, present: relationship');
});

describe('wrong use and unreadable input are exit 2, told on the error channel', () => {
  test.each([
    [['check'], 'tillit: check: say which files or folders, or - for standard input\n'],
    [['check', 'nowhere.txt'], 'tillit: nowhere.txt: there is no such file or folder\n'],
    [
      ['check', '--sensitivity', 'loud', '-'],
      'tillit: --sensitivity loud: use one of calm, balanced, thorough\n',
    ],
    [['check', '--format', 'xml', '-'], 'tillit: --format xml: use one of text, json\n'],
    [['check', '--genre', 'poem', '-'], 'tillit: --genre poem: use one of email, goal,'],
    [['check', '--colour', '-'], "tillit: Unknown option '--colour'"],
    [['check', 'x.docx'], 'tillit: x.docx: only .txt, .md, .eml files are read\n'],
    [['check', '--pack', 'bad.json', '-'], 'is not a pack that can be used:\nThis is not JSON'],
    [['chekc'], 'tillit: "chekc" is not known\n'],
    [[], 'tillit: say what to do\n'],
  ])('tillit %j', (args, message) => {
    const ran = tillit(folderWith({ 'x.docx': 'x', 'bad.json': '{' }), args, QUIET);
    expect(ran).toMatchObject({ code: 2, out: '' });
    expect(ran.err).toContain(message);
  });

  test('what could be read is told all the same', () => {
    const ran = check({ 'a.txt': new Uint8Array([0x68, 0xe5, 0x6c]), 'b.txt': MARKED }, [
      '--format',
      'json',
      'a.txt',
      'b.txt',
    ]);
    expect(ran).toMatchObject({ code: 2, err: 'tillit: a.txt: it is not written in UTF-8\n' });
    expect(JSON.parse(ran.out)).toMatchObject([{ filePath: 'b.txt', findings: [{}] }]);
  });
});
