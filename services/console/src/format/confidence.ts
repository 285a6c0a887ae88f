/**
 * Below this the console tells the reader to look. The highest of the thresholds at which the examination asks for a
 * review, so that nothing it doubts is ever shown as sure.
 */
const SURE_FROM = 0.8;

export type ConfidenceWords = {
  readonly words: 'sûr' | 'à vérifier';
  readonly percent: string;
  readonly sure: boolean;
};

/** 0 to 1 → « sûr » or « à vérifier », with the figure. Rounded down, so that 0.999 is never shown as 100 %. */
export const formatConfidence = (confidence: number): ConfidenceWords => {
  const sure = confidence >= SURE_FROM;
  return { words: sure ? 'sûr' : 'à vérifier', percent: `${Math.floor(confidence * 100 + 1e-9)}\u00a0%`, sure };
};
