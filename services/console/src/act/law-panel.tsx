import type { ActDetails, FieldSource, LegalCheck, Mention } from '@amont/domain/act/checked-act';
import { mentionLabel } from '@amont/domain/act/mention-label';
import { ToneBadge } from '../element/tone-badge.tsx';
import { frenchText } from '../format/french-text.ts';
import { CHECK_OUTCOME } from '../label/act.ts';
import { SourceLink } from './source-link.tsx';

type Props = { readonly details: ActDetails; readonly onShow: (source: FieldSource) => void };

const Check = ({ check }: { readonly check: LegalCheck }) => (
  <li className="fr-mb-2w">
    <ToneBadge tone={CHECK_OUTCOME[check.outcome].tone}>{CHECK_OUTCOME[check.outcome].label}</ToneBadge>{' '}
    {frenchText(check.message)}
    <span className="amont-source">
      {check.basis}
      {check.excerpt && (
        <>
          {' – '}
          <q className="amont-excerpt">{check.excerpt}</q>
        </>
      )}
    </span>
  </li>
);

const MentionRow = ({ mention, onShow }: { readonly mention: Mention; readonly onShow: Props['onShow'] }) => (
  <div className="amont-field">
    <dt>{mentionLabel(mention.id)}</dt>
    <dd>
      {mention.present ? (
        <ToneBadge tone="success">Présente</ToneBadge>
      ) : (
        <ToneBadge tone="warning">Non trouvée</ToneBadge>
      )}
      {mention.page !== null && (
        <SourceLink
          source={{ page: mention.page, excerpt: mention.excerpt ?? '', box: null }}
          of={mentionLabel(mention.id)}
          onShow={onShow}
        />
      )}
    </dd>
  </div>
);

/** Mandatory mentions and legal checks: what is there, absent, or to be looked at by a lawyer. Never that an act is void. */
export const LawPanel = ({ details, onShow }: Props) => (
  <>
    <h3 className="fr-h6">Contrôles</h3>
    {details.legalChecks.length === 0 ? (
      <p>Aucun contrôle ne s’applique à cet acte.</p>
    ) : (
      <ul className="fr-raw-list">
        {details.legalChecks.map((check) => (
          <Check key={check.id} check={check} />
        ))}
      </ul>
    )}
    <h3 className="fr-h6 fr-mt-3w fr-mb-1w">Mentions obligatoires</h3>
    {details.mentions.length === 0 ? (
      <p>Aucune mention recherchée dans cet acte.</p>
    ) : (
      <dl className="amont-fields">
        {details.mentions.map((mention) => (
          <MentionRow key={mention.id} mention={mention} onShow={onShow} />
        ))}
      </dl>
    )}
  </>
);
