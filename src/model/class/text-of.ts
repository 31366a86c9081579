/** Marks at the beginning of a file, and the encoding each tells of. */
const MARKS: readonly (readonly [readonly number[], string])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be']
];

/** Gives the text of a file from a spreadsheet or an LMS: UTF-8, UTF-16 or Windows-1252. */
export function textOf(bytes: Uint8Array): string {
  const marked = MARKS.find(([mark]) =>
    mark.every((byte, place) => bytes[place] === byte)
  );
  if (marked !== undefined) {
    return new TextDecoder(marked[1]).decode(bytes);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
