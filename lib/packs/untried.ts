import type { Tried } from './examples';
import type { PackRule } from './format';
import type { Report } from './report';

/** Warns of what no example has shown to work, and of too few examples. */
export function reportUntried(rule: PackRule, tried: Tried, report: Report): void {
  report.within('patterns', () => {
    for (const at of rule.patterns.keys()) {
      if (tried.patterns.has(at)) continue;
      report.within(at, () =>
        report.warning('No example fits this pattern', 'Add an example that does, or remove it'),
      );
    }
  });
  report.within('rewordings', () => {
    for (const at of rule.rewordings.keys()) {
      if (tried.rewordings.has(at)) continue;
      report.within(at, () =>
        report.warning(
          'It is offered on none of the examples',
          'Add an example with what it needs, or change it',
        ),
      );
    }
  });
  const { flag, pass } = rule.examples;
  report.within('examples', () => {
    if (flag.length < 2) report.warning('Only one text is marked', 'Add another flag example');
    if (pass.length < 2)
      report.warning(`${pass.length} texts pass`, 'Add texts that look alike and are innocent, at least two');
  });
}
