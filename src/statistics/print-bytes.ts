const step = 1024;

/** A number of bytes for people: `512 bytes`, `168 KB`, `5.7 MB`, `1.2 GB`; a KB is 1,024 bytes, as in PostgreSQL. */
export function printBytes(bytes: number): string {
  if (bytes < step) return `${bytes} bytes`;
  if (bytes < step * step) return `${Math.round(bytes / step)} KB`;
  const units = ['MB', 'GB', 'TB', 'PB'];
  let value = bytes / step / step;
  let unit = 0;
  while (value >= step && unit < units.length - 1) {
    value /= step;
    unit++;
  }
  return `${value.toFixed(1)} ${units[unit]}`;
}
