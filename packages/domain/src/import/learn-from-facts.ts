import type { AmontEvent } from '../event/catalogue.ts';
import { detailsText, followUpKey } from '../follow-up/follow-up-key.ts';
import type { SaidFollowUp } from './known-follow-ups.ts';
import { type KnownPartnerProcedure, partnerStageKey } from './record-partner-lines.ts';

/** What would be known of a procedure once these facts were recorded: a file looked at part by part, without writing it. */
export const learnFromFacts = (
  known: KnownPartnerProcedure,
  facts: readonly { readonly type: string; readonly data: unknown }[],
): KnownPartnerProcedure => {
  const stages = new Set(known.stages);
  const followUps = new Map<string, SaidFollowUp>(known.followUps);
  for (const fact of facts as readonly AmontEvent[]) {
    if (fact.type === 'procedure.stage-reached') stages.add(partnerStageKey(fact.data.stage, fact.data.on));
    if (fact.type === 'procedure.follow-up-recorded') {
      const key = followUpKey(fact.data);
      const withdrawn = followUps.get(key)?.withdrawn ?? [];
      followUps.set(key, { standing: detailsText(fact.data.details), withdrawn });
    }
  }
  return { ...known, opened: true, stages, followUps };
};
