/** What `tillit help` prints. */
export const HELP = `tillit check [--format text|json] [--sensitivity calm|balanced|thorough] [--genre GENRE] [--pack FILE]…
             [--eyes both|rules|reader] PATH…
    Reads .txt, .md and .eml files, folders of them, or - for standard input, and prints what steers by results.
    Of a mail, its first plain text is read, without the heads. Where that text is encoded (quoted-printable, base64,
    another character set) offsets are into the decoded text, and the JSON says "decoded": true.
    --eyes: what looks: the rules, the trained reader, or both (default).
    Exit: 0 nothing found, 1 findings, 2 wrong use or unreadable input.
    GENRE: email, goal, report, chat, review, policy, other. Default: seen from the text.

tillit pack new FOLDER              Makes a small working pack to start from.
tillit pack check [--format text|json] PATH…
                                    Says what is wrong with a pack, a source folder or a built file, and runs its examples.
tillit pack build FOLDER -o FILE    Checks a source folder and writes the pack that is handed out.
    Exit: 0 no problems (there may be warnings), 1 problems, 2 wrong use or unreadable input.
`;
