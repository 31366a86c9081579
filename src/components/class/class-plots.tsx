import { HTMLSelect } from '@jupyterlab/ui-components';
import type { TranslationBundle } from '@jupyterlab/translation';
import * as React from 'react';

import type { IClassPlots, IGradebook } from '../../api/class-types';
import type { Share } from '../../model/class/plot-data';
import { countShares, layReviews, SHARES } from '../../model/class/plot-data';
import { usePanel } from '../context';
import { Columns } from '../plots/columns';
import { Figure } from '../plots/figure';
import { Lines } from '../plots/lines';
import type { IKind } from '../plots/shares';
import { Shares, sharesTable } from '../plots/shares';

/** Properties of {@link ClassPlots}. */
export interface IClassPlotsProps {
  book: IGradebook;
  /** Null while it is not there. */
  plots: IClassPlots | null;
}

/** How the class is doing, for those who look rather than read. */
export function ClassPlots(props: IClassPlotsProps): React.JSX.Element {
  const { trans } = usePanel();
  const { book, plots } = props;
  const { students, open, lost } = book.counts;
  return (
    <details className="jp-DLCourse-plots" open>
      <summary>
        {trans.__(
          '%1 students: the project is open to %2, out of reach for %3',
          students,
          open,
          lost
        )}
      </summary>
      <div className="jp-DLCourse-figures">
        <LabShares book={book} />
        <PassedColumns book={book} />
        {plots !== null && plots.checks.length > 0 && (
          <CheckShares checks={plots.checks} />
        )}
        {plots !== null && plots.reviews.length > 0 && (
          <ReviewLines reviews={plots.reviews} />
        )}
      </div>
    </details>
  );
}

function LabShares({ book }: { book: IGradebook }): React.JSX.Element {
  const { trans } = usePanel();
  const counted = countShares(book.counts);
  // Where nothing is open or to come, that share says nothing.
  const used = SHARES.filter((_, place) =>
    counted.some(({ counts }) => counts[place] > 0)
  );
  const kinds = used.map(tone => ({ tone, label: sayShare(tone, trans) }));
  const bars = counted.map(({ lab, counts }) => ({
    label: trans.__('Lab %1', lab),
    counts: counts.filter((_, place) => used.includes(SHARES[place]))
  }));
  const waiting = counted.reduce((sum, { counts }) => sum + counts[1], 0);
  return (
    <Figure
      title={trans.__('Labs')}
      sentence={trans._n(
        '%1 hand-in waits for grading or a judgement.',
        '%1 hand-ins wait for grading or a judgement.',
        waiting
      )}
      table={sharesTable(trans.__('Lab'), kinds, bars)}
    >
      <Shares kinds={kinds} bars={bars} />
    </Figure>
  );
}

function sayShare(share: Share, trans: TranslationBundle): string {
  switch (share) {
    case 'good':
      return trans.__('passed');
    case 'waiting':
      return trans.__('waiting');
    case 'soon':
      return trans.__('resubmit');
    case 'bad':
      return trans.__('missing or not passed');
    case 'open':
      return trans.__('still open');
  }
}

function PassedColumns({ book }: { book: IGradebook }): React.JSX.Element {
  const { trans } = usePanel();
  const needed = book.rows.at(0)?.standing.needed ?? 0;
  const columns = book.counts.by_passed.map((count, passed) => ({
    label: String(passed),
    count,
    marked: passed >= needed
  }));
  const enough = columns
    .filter(column => column.marked)
    .reduce((sum, { count }) => sum + count, 0);
  return (
    <Figure
      title={trans.__('Labs passed')}
      sentence={trans.__(
        '%1 have the %2 labs that the project asks for (the darker columns).',
        enough,
        needed
      )}
      table={{
        columns: [trans.__('Labs passed'), trans.__('Students')],
        rows: columns.map(({ label, count }) => [label, count])
      }}
    >
      <Columns columns={columns} />
    </Figure>
  );
}

function CheckShares(props: {
  checks: IClassPlots['checks'];
}): React.JSX.Element {
  const { trans } = usePanel();
  const { checks } = props;
  const [lab, setLab] = React.useState(checks[checks.length - 1].lab);
  const shown = checks.find(one => one.lab === lab) ?? checks[0];
  const kinds: IKind[] = [
    { tone: 'good', label: trans.__('right') },
    { tone: 'open', label: trans.__('could not tell') },
    { tone: 'bad', label: trans.__('to mend') }
  ];
  const bars = shown.checks.map(check => ({
    label: check.title,
    counts: [check.passed, check.unknown, check.failed]
  }));
  return (
    <div>
      <Figure
        title={trans.__('Checks of lab %1', shown.lab)}
        sentence={trans.__(
          '%1 reports: %2 look complete, in %3 something is missing.',
          shown.reports,
          shown.passed,
          shown.failed
        )}
        table={sharesTable(trans.__('Check'), kinds, bars)}
      >
        <Shares kinds={kinds} bars={bars} />
      </Figure>
      <HTMLSelect
        aria-label={trans.__('Checks of which lab')}
        value={String(shown.lab)}
        onChange={event => {
          setLab(Number(event.target.value));
        }}
      >
        {checks.map(one => (
          <option key={one.lab} value={one.lab}>
            {trans.__('Lab %1', one.lab)}
          </option>
        ))}
      </HTMLSelect>
    </div>
  );
}

function ReviewLines(props: {
  reviews: IClassPlots['reviews'];
}): React.JSX.Element {
  const { model, trans } = usePanel();
  const laid = layReviews(props.reviews, model.manager.now());
  const last = laid[laid.length - 1];
  return (
    <Figure
      title={trans.__('Reviews done over the week of reviewing')}
      sentence={trans.__(
        'Of the reviews of lab %1, %2 of %3 are in.',
        last.lab,
        last.done,
        last.asked
      )}
      table={{
        columns: [trans.__('Lab'), trans.__('Reviews in'), trans.__('of')],
        rows: laid.map(({ lab, done, asked }) => [
          trans.__('Lab %1', lab),
          done,
          asked
        ])
      }}
    >
      <Lines
        lines={laid.map(({ lab, points }) => ({
          label: trans.__('Lab %1', lab),
          points
        }))}
        from={trans.__('deadline of the lab')}
        to={trans.__('reviews due')}
      />
    </Figure>
  );
}
