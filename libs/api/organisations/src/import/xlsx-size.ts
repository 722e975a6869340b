const centralEntry = 0x02014b50;
const endOfDirectory = 0x06054b50;

/** How many bytes a workbook says it unpacks to, read from its directory without unpacking anything. */
export function unpacksTo(bytes: Buffer): number {
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0 || end + 22 > bytes.length || bytes.readUInt32LE(end) !== endOfDirectory) return 0;
  let at = bytes.readUInt32LE(end + 16);
  let total = 0;
  while (at + 46 <= bytes.length && bytes.readUInt32LE(at) === centralEntry) {
    total += bytes.readUInt32LE(at + 24);
    at += 46 + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return total;
}
