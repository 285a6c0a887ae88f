import { Page } from '../layout/page.tsx';
import { brand } from '../theme/state-theme.tsx';

/** `/accessibilite`: minimal statement, until an audit makes a complete one. */
export const AccessibilityPage = () => (
  <Page title="Accessibilité&nbsp;: non conforme">
    <p>
      La {brand.operator} s’engage à rendre ce service accessible, conformément à l’article 47 de la loi n° 2005-102 du
      11 février 2005.
    </p>
    <h2 className="fr-h4">État de conformité</h2>
    <p>
      {brand.service} n’est pas conforme au référentiel général d’amélioration de l’accessibilité (RGAA)&nbsp;: aucun
      audit n’a encore été fait. Chaque page est vérifiée par un outil automatique (axe-core), qui ne remplace pas un
      audit.
    </p>
    <h2 className="fr-h4">Contenus non accessibles</h2>
    <p>
      Les actes sont des PDF reçus tels quels des études de commissaires de justice. Quand un acte est une image, son
      texte n’existe que dans ce que le programme en a lu, à côté du document.
    </p>
    <h2 className="fr-h4">Retour et recours</h2>
    <p>
      Si un défaut vous empêche d’accéder à une fonction, signalez-le au responsable du service. Sans réponse
      satisfaisante, vous pouvez saisir le{' '}
      <a href="https://www.defenseurdesdroits.fr" target="_blank" rel="noreferrer">
        Défenseur des droits<span className="fr-sr-only"> (nouvelle fenêtre)</span>
      </a>
      .
    </p>
  </Page>
);
