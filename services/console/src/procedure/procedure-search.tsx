import { procedureFound } from '@amont/contracts/http/procedure';
import { Button } from '@codegouvfr/react-dsfr/Button';
import { SearchBar } from '@codegouvfr/react-dsfr/SearchBar';
import { type ReactNode, useState } from 'react';
import type { z } from 'zod';
import { request } from '../api/request.ts';
import { useAction } from '../api/use-action.ts';
import { ProblemAlert } from '../element/problem-alert.tsx';
import { formatQuantity } from '../format/number.ts';
import { ProcedureTable } from './procedure-table.tsx';

type Found = z.output<typeof procedureFound> & { readonly text: string };

const Outcome = ({ found, onClear }: { readonly found: Found; readonly onClear: () => void }) => (
  <>
    <p role="status">
      {formatQuantity(found.procedures.length, 'procédure trouvée', 'procédures trouvées')} pour « {found.text} »
      {found.more && ' : il y en a d’autres, ajoutez un mot'}
    </p>
    <Button priority="tertiary" size="small" iconId="fr-icon-close-line" className="fr-mb-2w" onClick={onClear}>
      Effacer la recherche
    </Button>
    <ProcedureTable
      caption="Procédures trouvées"
      rows={found.procedures}
      empty="Aucun ménage ne répond à tous ces mots. Essayez le nom seul, ou le numéro et la rue."
    />
  </>
);

/** A search of households; `children` are shown as long as nothing is searched. What is typed stays out of the page's address. */
export const ProcedureSearch = ({ children }: { readonly children: ReactNode }) => {
  const [found, setFound] = useState<Found | null>(null);
  const { run, problem } = useAction(async (text: string) => {
    const answer = await request('/procedures/search', procedureFound, { method: 'POST', body: { text } });
    setFound({ ...answer, text });
  });
  const search = (typed: string): void => {
    const text = typed.trim();
    if (text !== '') void run(text);
  };
  return (
    <>
      <div className="fr-grid-row fr-mb-3w">
        <div className="fr-col-12 fr-col-md-8">
          <SearchBar label="Rechercher un ménage : nom, adresse, téléphone ou référence" onButtonClick={search} />
        </div>
      </div>
      <ProblemAlert problem={problem} />
      {found === null ? children : <Outcome found={found} onClear={() => setFound(null)} />}
    </>
  );
};
