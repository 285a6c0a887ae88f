import type { ActDetail } from '@amont/contracts/http/act';
import type { FieldSource } from '@amont/domain/act/checked-act';
import { frenchText } from '../format/french-text.ts';
import { fieldLabel } from '../label/act.ts';
import { sourceOf } from './field-path.ts';
import { SourceLink } from './source-link.tsx';

type Props = { readonly act: ActDetail; readonly onShow: (source: FieldSource) => void };

/** Doubts whose sentence does not name the field: all others do. */
const UNNAMED: readonly string[] = ['filing_needs_field'];

/** Why a person must look, each doubt with the words it comes from. */
export const ReviewReasons = ({ act, onShow }: Props) => (
  <ul className="fr-mb-2w">
    {act.review.reasons.map(({ code, field, message }) => {
      const source = field === null ? undefined : sourceOf(act.sources, field);
      return (
        <li key={`${code}-${field}`}>
          {field && (act.details === null || UNNAMED.includes(code)) && <strong>{fieldLabel(field)}&nbsp;: </strong>}
          {frenchText(message)}
          {source && field && <SourceLink source={source} of={fieldLabel(field)} onShow={onShow} />}
        </li>
      );
    })}
  </ul>
);
