/** Puts no-break spaces where French typography wants them, in sentences that come from the server. */
export const frenchText = (sentence: string): string =>
  sentence.replaceAll(/ (?=[:;!?»%€])/g, '\u00a0').replaceAll('« ', '«\u00a0');
