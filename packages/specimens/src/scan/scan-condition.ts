import type { Random } from '../random/random.ts';

/** How a sheet went through a scanner. */
export type ScanCondition = {
  readonly dpi: number;
  readonly skewDegrees: number;
  /** Standard deviation of the grain, in levels of grey. */
  readonly noise: number;
  /** Level of the ink: 0 black, higher is fainter. */
  readonly ink: number;
  /** Level of the paper: 255 white. */
  readonly paper: number;
  readonly isBitonal: boolean;
  readonly encoding: 'jpeg' | 'flate';
  readonly jpegQuality: number;
  /** How the sheet lay on the glass, clockwise. */
  readonly turn: 0 | 90 | 180 | 270;
  /** Whether the file says the turn, so that a viewer shows the sheet upright. */
  readonly saysTurn: boolean;
  readonly hasPoorLayer: boolean;
};

/** The condition of a whole file: one scanner, one day. @param poorLayerShare how often a bad engine left a layer of text, 0 to 1 */
export const drawScanCondition = (random: Random, poorLayerShare: number): ScanCondition => {
  const isBitonal = random.chance(0.2);
  const noise = random.pick([0, 4, 8, 14]);
  return {
    dpi: isBitonal ? random.pick([200, 300]) : random.pick([150, 200, 200, 200, 300]),
    skewDegrees: random.chance(0.6) ? (random.next() * 2 - 1) * random.pick([0.5, 1, 2]) : 0,
    noise,
    ink: random.weighted([
      [10, 60],
      [60, 25],
      [110, 15],
    ]),
    paper: random.pick([255, 252, 246, 238]),
    isBitonal,
    // Grain does not deflate: programs that store it so make files nobody can send.
    encoding: isBitonal || noise === 0 ? 'flate' : 'jpeg',
    jpegQuality: random.pick([55, 70, 85]),
    turn: 0,
    saysTurn: false,
    hasPoorLayer: random.chance(poorLayerShare),
  };
};

/** The condition of one sheet: a little askew in its own way, and now and then laid wrongly on the glass. */
export const sheetCondition = (file: ScanCondition, random: Random): ScanCondition => ({
  ...file,
  skewDegrees: Math.max(-2, Math.min(2, file.skewDegrees + (random.next() - 0.5) * 0.4)),
  turn: random.weighted<ScanCondition['turn']>([
    [0, 92],
    [90, 2],
    [180, 4],
    [270, 2],
  ]),
  saysTurn: random.chance(0.3),
});
