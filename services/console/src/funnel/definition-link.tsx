import type { IndicatorDefinition } from '@amont/domain/indicator/indicator-definition';

export const definitionAnchor = (id: string): string => `definition-${id.replaceAll(/[^a-z0-9_-]/g, '-')}`;

/** The name of a figure, leading to what it counts. */
export const DefinitionLink = ({ indicator }: { readonly indicator: IndicatorDefinition }) => (
  <a href={`#${definitionAnchor(indicator.id)}`}>{indicator.label}</a>
);
