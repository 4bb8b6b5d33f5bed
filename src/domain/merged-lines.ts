/** Who or what a line tells of, where it begins with it: "Mara: " of one who spoke, "Ines, my sister, " of one who is introduced. */
const SUBJECT = /^[^\s,:;.!?][^,:;.!?]{0,40}(?:: |, (?:my|our) [^,:;.!?]{1,40}, )(?=\S)/u;
/** The full stop before a line's date: what goes on has not come to its end. */
const STOP = /\.(?= \([^()]*\)$)/;

/** Lines that begin with the same subject name it once: each as it stands, or several as one, in the place of the first. */
export function mergedLines(lines: readonly string[]): readonly string[] {
  const merged = new Map<string, string>();
  for (const [place, line] of lines.entries()) {
    const subject = SUBJECT.exec(line)?.[0] ?? "";
    const key = subject || `${place}`;
    const before = merged.get(key);
    merged.set(
      key,
      before === undefined ? line : `${before.replace(STOP, "")}; ${line.slice(subject.length).replace(STOP, "")}`,
    );
  }
  return [...merged.values()];
}
