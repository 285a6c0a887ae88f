import type { IndicatorDefinition } from '@amont/domain/indicator/indicator-definition';
import { DataTable } from '../element/data-table.tsx';
import { formatCents, formatCount, formatShare, NOT_AVAILABLE } from '../format/number.ts';
import { DefinitionLink } from './definition-link.tsx';

type Props = {
  readonly caption: string;
  readonly definitions: readonly IndicatorDefinition[];
  /** By the full id of the definition, or by its last part. */
  readonly figures: Readonly<Record<string, number | null>>;
};

const shown = (unit: IndicatorDefinition['unit'], figure: number | null): string => {
  if (figure === null) return NOT_AVAILABLE;
  if (unit === 'cents') return formatCents(figure);
  return unit === 'ratio' ? formatShare(figure) : formatCount(figure);
};

/** Figures of a partner's action; « n.d. » where nobody reported any fact, which is not zero. */
export const PartnerFigures = ({ caption, definitions, figures }: Props) => (
  <DataTable
    caption={caption}
    rows={definitions}
    rowKey={({ id }) => id}
    columns={[
      { title: 'Indicateur', header: true, cell: (indicator) => <DefinitionLink indicator={indicator} /> },
      {
        title: 'Valeur',
        numeric: true,
        cell: ({ id, unit }) => shown(unit, figures[id] ?? figures[id.split('.')[1] ?? id] ?? null),
      },
    ]}
  />
);
