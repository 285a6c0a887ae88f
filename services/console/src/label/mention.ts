import { humanise } from './act.ts';

const CONTESTABLE: Readonly<Record<string, string>> = {
  frais_de_relance: 'frais de relance',
  clause_penale: 'clause pénale',
  frais_de_contentieux: 'frais de contentieux',
  frais_sans_titre: 'frais sans titre exécutoire',
  prescription: 'prescription de trois ans',
  terme_non_echu: 'terme non échu',
};

/** Why a line of the statement may be contested. */
export const contestableLabel = (rule: string): string => CONTESTABLE[rule] ?? humanise(rule).toLowerCase();
