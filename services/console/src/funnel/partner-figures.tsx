import type { Indicators } from '@amont/contracts/http/indicators';
import type { IndicatorDefinition } from '@amont/domain/indicator/indicator-definition';
import { DataTable } from '../element/data-table.tsx';
import { formatCents, formatCount, formatShare, NOT_AVAILABLE } from '../format/number.ts';
import { DefinitionLink } from './definition-link.tsx';

/** Published figures say nothing of fewer than five households. */
const HIDDEN = 'masqué';

type Props = {
  readonly caption: string;
  readonly definitions: readonly IndicatorDefinition[];
  readonly figures: Indicators['partners'];
};
type Figure = Indicators['partners'][number] | undefined;

const shown = (unit: IndicatorDefinition['unit'], { value: figure, hidden }: NonNullable<Figure>): string => {
  if (hidden) return HIDDEN;
  if (figure === null) return NOT_AVAILABLE;
  if (unit === 'cents') return formatCents(figure);
  return unit === 'ratio' ? formatShare(figure) : formatCount(figure);
};

/** What the value stands on: « 600 (diagnostics avec un montant) »; nothing where it has no base. */
const baseOf = ({ base }: IndicatorDefinition, figure: Figure): string =>
  base === undefined || figure?.of == null ? '–' : `${formatCount(figure.of)} (${base})`;

const unknownOf = ({ unknown }: IndicatorDefinition, figure: Figure): string =>
  unknown === undefined || figure?.unknown == null ? '–' : `${formatCount(figure.unknown)} (${unknown})`;

/** Figures of a partner's action; « n.d. » where nobody reported any fact, which is not zero; the unknown apart, in no value. */
export const PartnerFigures = ({ caption, definitions, figures }: Props) => {
  const figureOf = ({ id }: IndicatorDefinition): Figure => figures.find((one) => one.id === id);
  return (
    <DataTable
      caption={caption}
      rows={definitions}
      rowKey={({ id }) => id}
      columns={[
        { title: 'Indicateur', header: true, cell: (indicator) => <DefinitionLink indicator={indicator} /> },
        {
          title: 'Valeur',
          numeric: true,
          cell: (indicator) => {
            const figure = figureOf(indicator);
            return figure === undefined ? NOT_AVAILABLE : shown(indicator.unit, figure);
          },
        },
        { title: 'Sur', cell: (indicator) => baseOf(indicator, figureOf(indicator)) },
        { title: 'Inconnu, non compté', cell: (indicator) => unknownOf(indicator, figureOf(indicator)) },
      ]}
    />
  );
};
