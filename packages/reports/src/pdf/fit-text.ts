/** A text set as French typography wants it: no-break spaces before high signs and inside telephone numbers; signs the font lacks by what says the same. */
export const fitText = (text: string): string =>
  text
    .replaceAll('\u202f', '\u00a0')
    .replaceAll('\t', ' ')
    .replace(/ (?=[:;!?»%€])/g, '\u00a0')
    .replace(/« /g, '«\u00a0')
    .replace(/\b0\d(?: \d{2}){4}\b/g, (phone) => phone.replaceAll(' ', '\u00a0'));
