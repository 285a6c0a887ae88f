import type { ActDetails } from '../act/checked-act.ts';
import { type Confidence, confidenceIn } from './confidence-in.ts';

/** Below which confidence a value is left out of letters and lists: said to be unknown, never said wrong. */
export const SAID_THRESHOLDS = {
  debtCents: 0.7,
  rentCents: 0.7,
  phones: 0.7,
  'dwelling.complement': 0.7,
  'hearing.on': 0.75,
  'hearing.at': 0.6,
  'landlord.name': 0.6,
  'office.name': 0.6,
} as const;

/**
 * An act as letters and lists may tell it: what was read without certainty is left out. Names and the address are not looked at
 * here: the gate stops a contact whose are in doubt.
 */
export const sureAct = (act: ActDetails, confidence: Confidence): ActDetails => {
  const sure = <T>(field: keyof typeof SAID_THRESHOLDS, value: T): T | null =>
    confidenceIn(confidence, field) >= SAID_THRESHOLDS[field] ? value : null;
  const { dwelling, hearing, landlord, office } = act;
  return {
    ...act,
    debtCents: sure('debtCents', act.debtCents),
    rentCents: sure('rentCents', act.rentCents),
    contestableCents: sure('debtCents', act.contestableCents) ?? 0,
    phones: sure('phones', act.phones) ?? [],
    dwelling: { ...dwelling, complement: sure('dwelling.complement', dwelling.complement) },
    hearing: hearing && {
      ...hearing,
      on: sure('hearing.on', hearing.on),
      at: sure('hearing.at', hearing.at),
      court: sure('hearing.on', hearing.court),
    },
    landlord: { ...landlord, name: sure('landlord.name', landlord.name) },
    office: { ...office, name: sure('office.name', office.name) },
  };
};
