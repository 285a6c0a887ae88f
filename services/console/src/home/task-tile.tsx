import { Link } from 'react-router';
import { formatCount } from '../format/number.ts';

type Props = {
  readonly to: string;
  /** Null while it is being read. */
  readonly count: number | null;
  readonly title: string;
  readonly detail: string;
};

/** How many of something wait, and the way to them. */
export const TaskTile = ({ to, count, title, detail }: Props) => (
  <li className="fr-col-12 fr-col-md-4">
    <div className="fr-tile fr-tile--sm fr-tile--horizontal fr-enlarge-link amont-task">
      <div className="fr-tile__body">
        <div className="fr-tile__content">
          <h3 className="fr-tile__title">
            <Link to={to}>
              <span className="amont-task__count">{count === null ? '…' : formatCount(count)}</span> {title}
            </Link>
          </h3>
          <p className="fr-tile__detail">{detail}</p>
        </div>
      </div>
    </div>
  </li>
);
