import type { OutreachView } from '@amont/contracts/http/act';
import { frenchText } from '../format/french-text.ts';
import { CHANNEL } from '../label/procedure.ts';
import { RuleList } from './rule-list.tsx';
import { ToneBadge } from './tone-badge.tsx';

/** Who is contacted, or why nobody is, and the rules that say so. */
export const OutreachDecision = ({ outreach }: { readonly outreach: OutreachView }) => (
  <>
    <p className="fr-mb-1w">{frenchText(outreach.explanation)}</p>
    <p>
      {outreach.channels.map((channel) => (
        <span key={channel}>
          <ToneBadge tone="info">{CHANNEL[channel].action}</ToneBadge>{' '}
        </span>
      ))}
      {outreach.noneReason && <ToneBadge tone={null}>Aucun contact</ToneBadge>}
    </p>
    <RuleList rules={outreach.rules} />
  </>
);
