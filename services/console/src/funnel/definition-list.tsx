import {
  ACT_INDICATORS,
  ADIL_INDICATORS,
  EMPEX_INDICATORS,
  FUNNEL_INDICATORS,
} from '@amont/domain/indicator/indicator-definition';
import { definitionAnchor } from './definition-link.tsx';

const ALL = [...FUNNEL_INDICATORS, ...ACT_INDICATORS, ...ADIL_INDICATORS, ...EMPEX_INDICATORS];

/** What every figure of the page counts: one definition, one name. */
export const DefinitionList = () => (
  <section aria-labelledby="definitions">
    <h2 id="definitions" className="fr-h4">
      Définitions
    </h2>
    <dl className="amont-fields">
      {ALL.map((indicator) => (
        <div key={indicator.id} className="amont-field" id={definitionAnchor(indicator.id)}>
          <dt>{indicator.label}</dt>
          <dd>
            {indicator.population}
            {indicator.source === null && ' Aucun fait reçu ne porte encore ce chiffre.'}{' '}
            <span className="amont-code" translate="no">
              {indicator.id}
            </span>
          </dd>
        </div>
      ))}
    </dl>
  </section>
);
