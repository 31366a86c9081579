import { checkIcon, listIcon } from '@jupyterlab/ui-components';

import type { ScreenArgs } from '../model/screen';
import type { ICourse, IScreen } from '../tokens';
import type { JudgingScreens } from '../widgets/judging-screens';

/**
 * Gives the screens on which staff judges.
 *
 * @param load - Gives what makes them, fetched when the first one is opened.
 */
export function listJudgingScreens(
  course: ICourse,
  load: () => Promise<JudgingScreens>
): IScreen[] {
  const { trans } = course;
  const withLab = (args: ScreenArgs) => ({
    ...args,
    lab: args.lab ?? findLab(course)
  });
  return [
    {
      name: 'queue',
      icon: listIcon,
      forStaff: true,
      sayLabel: ({ lab }) =>
        lab === undefined
          ? trans.__('Open the queue of hand-ins')
          : trans.__('Open the queue of lab %1', lab),
      argTypes: {
        lab: 'integer',
        state: 'string',
        suggestion: 'string',
        flags: 'string',
        whose: 'string',
        lacks: 'string',
        text: 'string'
      },
      required: [],
      key: args => String(withLab(args).lab),
      make: async args => (await load()).makeQueue(withLab(args))
    },
    {
      name: 'desk',
      icon: checkIcon,
      forStaff: true,
      sayLabel: ({ lab, person }) =>
        lab === undefined || person === undefined
          ? trans.__('Open a hand-in to judge')
          : trans.__('Open the hand-in of %1 for lab %2', person, lab),
      argTypes: { lab: 'integer', person: 'string', cell: 'integer' },
      required: ['lab', 'person'],
      key: ({ lab }) => String(lab),
      make: async args => (await load()).makeDesk(args)
    }
  ];
}

/** Gives the lab that is likeliest to be judged: the newest that was due, else that has begun. */
function findLab({ model }: ICourse): number {
  const now = model.manager.now();
  const begun = model.labs.filter(({ state }) => state !== 'not_open');
  const due = begun.filter(lab => Date.parse(lab.due) <= now);
  return due.at(-1)?.number ?? begun.at(-1)?.number ?? 1;
}
