import { sector } from '@amont/domain/act/act-type';
import { STAGES } from '@amont/domain/procedure/stage';
import { z } from 'zod';

/** `GET /api/indicators`. Without `--sector`, rows come for `all`, `social`, `private` and `unknown`. */
export const indicatorQuery = z.strictObject({
  from: z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/),
  to: z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/),
  by: z.enum(['year', 'quarter', 'month']).default('year'),
  sector: z.enum(['all', 'social', 'private', 'unknown']).optional(),
  /** Five digits (`75011`): one arrondissement only. */
  postalCode: z
    .string()
    .regex(/^\d{5}$/)
    .optional(),
  /** Figures as known at the end of that day (recording date). */
  asOf: z.iso.date().optional(),
  /** `true`: as published, figures about fewer than five households hidden. */
  published: z.enum(['true', 'false']).optional(),
});
export type IndicatorQuery = z.output<typeof indicatorQuery>;

const stageCounts = Object.fromEntries(STAGES.map((s) => [s, z.int()])) as Record<(typeof STAGES)[number], z.ZodInt>;
/** Flow: how many procedures reached each stage in the period, by the legal date of the stage. */
export const indicatorRow = z.strictObject({
  period: z.string(),
  sector: z.enum(['all', ...sector.options]),
  ...stageCounts,
});
export type IndicatorRow = z.output<typeof indicatorRow>;

/** Percent, two decimals; null when the base is zero ("n.d."). */
const evolution = Object.fromEntries(STAGES.map((s) => [s, z.number().nullable()])) as Record<
  (typeof STAGES)[number],
  z.ZodNullable<z.ZodNumber>
>;
export const evolutionRow = z.strictObject({
  from: z.string(),
  to: z.string(),
  sector: z.enum(['all', ...sector.options]),
  ...evolution,
});
export type EvolutionRow = z.output<typeof evolutionRow>;

export const indicators = z.strictObject({
  asOf: z.iso.date().nullable(),
  from: z.string(),
  to: z.string(),
  by: z.enum(['year', 'quarter', 'month']),
  rows: z.array(indicatorRow),
  evolutions: z.array(evolutionRow),
  notice: z.strictObject({
    /** One row a period and type of act. `complianceRate` is current / (acts with a verdict, `unreadable` left out), null without any. */
    rows: z.array(
      z.strictObject({
        period: z.string(),
        type: z.string(),
        acts: z.int(),
        verdicts: z.record(z.string(), z.int()),
        complianceRate: z.number().nullable(),
      }),
    ),
    findings: z.record(z.string(), z.int()),
    phoneRate: z.strictObject({ acts: z.int(), withPhone: z.int(), rate: z.number().nullable() }),
  }),
  /** By the last part of the catalogue's id; null while nobody reported the facts, and where the figure is hidden. */
  adil: z.record(z.string(), z.number().nullable()),
  empex: z.record(z.string(), z.number().nullable()),
  /** What the figures of `adil` and `empex` stand on, in the order of the catalogue: see `PartnerFigure`. */
  partners: z.array(
    z.strictObject({
      id: z.string(),
      value: z.number().nullable(),
      of: z.int().nullable(),
      unknown: z.int().nullable(),
      events: z.int().nullable(),
      hidden: z.boolean(),
    }),
  ),
  acts: z.strictObject({ accepted: z.int(), duplicates: z.int(), refused: z.int() }),
});
export type Indicators = z.output<typeof indicators>;
