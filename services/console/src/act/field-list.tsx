import type { ActDetail } from '@amont/contracts/http/act';
import type { ActDetails, FieldSource } from '@amont/domain/act/checked-act';
import { ToneBadge } from '../element/tone-badge.tsx';
import { formatConfidence } from '../format/confidence.ts';
import { describeAct, type FieldRow } from './describe-act.ts';
import { concerns, confidenceOf, sourceOf } from './field-path.ts';
import { SourceLink } from './source-link.tsx';

type Props = {
  readonly act: ActDetail;
  readonly details: ActDetails;
  readonly onShow: (source: FieldSource) => void;
};

const Confidence = ({ act, path }: { readonly act: ActDetail; readonly path: string }) => {
  if (act.correctedFields.some((field) => concerns(field, path)))
    return <ToneBadge tone="info">Corrigé par une personne</ToneBadge>;
  const confidence = confidenceOf(act.confidence, path);
  if (confidence === undefined) return null;
  const doubted = act.review.needed && act.review.reasons.some(({ field }) => concerns(field, path));
  const { sure, percent } = formatConfidence(confidence);
  return sure && !doubted ? (
    <ToneBadge tone="success">Sûr ({percent})</ToneBadge>
  ) : (
    <ToneBadge tone="warning">À vérifier ({percent})</ToneBadge>
  );
};

const Row = ({
  act,
  row,
  onShow,
}: {
  readonly act: ActDetail;
  readonly row: FieldRow;
  readonly onShow: Props['onShow'];
}) => {
  const source = sourceOf(act.sources, row.path);
  return (
    <div className="amont-field">
      <dt>{row.label}</dt>
      <dd>
        {row.value === null ? (
          <span className="amont-absent">Non trouvé dans l’acte</span>
        ) : (
          <>
            {row.value} <Confidence act={act} path={row.path} />
          </>
        )}
        {row.worked && row.value !== null && <span className="amont-source">{row.worked}</span>}
        {source && <SourceLink source={source} of={row.label} onShow={onShow} />}
      </dd>
    </div>
  );
};

/** Every field read in the act: value, how sure, and where it was read. */
export const FieldList = ({ act, details, onShow }: Props) => (
  <>
    {describeAct(details).map(({ title, rows }) => (
      <section key={title} className="fr-mb-3w">
        <h3 className="fr-h6 fr-mb-1w">{title}</h3>
        <dl className="amont-fields">
          {rows.map((row) => (
            <Row key={row.path} act={act} row={row} onShow={onShow} />
          ))}
        </dl>
      </section>
    ))}
  </>
);
