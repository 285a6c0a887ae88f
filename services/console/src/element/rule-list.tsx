import type { OutreachView } from '@amont/contracts/http/act';
import { ToneBadge } from './tone-badge.tsx';

/** The rules that were looked at, whether each held, with its id and version: why the decision is what it is. */
export const RuleList = ({ rules }: { readonly rules: OutreachView['rules'] }) => (
  <ul className="fr-raw-list">
    {rules.map((rule) => (
      <li key={rule.id} className="fr-mb-1w">
        <ToneBadge tone={rule.held ? 'success' : null}>{rule.held ? 'Remplie' : 'Non remplie'}</ToneBadge> {rule.label}{' '}
        <span className="amont-code" translate="no">
          {rule.id}, v{rule.version}
        </span>
      </li>
    ))}
  </ul>
);
