import { TEAM_LABEL, team } from '@amont/domain/follow-up/team';
import { Link } from 'react-router';
import { Page } from '../layout/page.tsx';

/** `/suivi`: the lists of the teams, for operators. */
export const TeamChoicePage = () => (
  <Page title="Suivi des équipes">
    <p>
      Chaque équipe note ici ce qu’elle a fait pour les ménages de sa liste. Ses notes libres ne sont lues que par elle.
    </p>
    <ul>
      {team.options.map((one) => (
        <li key={one}>
          <Link to={`/suivi/${one}`}>Liste {TEAM_LABEL[one]}</Link>
        </li>
      ))}
    </ul>
  </Page>
);
