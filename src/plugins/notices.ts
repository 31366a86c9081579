import type {
  JupyterFrontEnd,
  JupyterFrontEndPlugin
} from '@jupyterlab/application';
import { Notification } from '@jupyterlab/apputils';
import type { CommandRegistry } from '@lumino/commands';

import type { INotice } from '../api/own-types';
import { CommandIDs } from '../commands/ids';
import { screenCommand } from '../commands/screens';
import { isSeenAnyway } from '../model/own/notices';
import { ICourse, PANEL_ID } from '../tokens';

/** How many are put before one's eyes at once; earlier ones wait behind the bell. */
const AT_ONCE = 3;

/** How long one stays before one's eyes, in milliseconds; it then waits behind the bell, too. */
const SHOWN_MS = 20_000;

/** Tells what concerns the person, wherever in JupyterLab she is: each thing once. */
export const notices: JupyterFrontEndPlugin<void> = {
  id: 'jupyterlab-dlcourse:notices',
  description: 'Notifications about the course: each once, quiet by choice.',
  autoStart: true,
  requires: [ICourse],
  activate: (app: JupyterFrontEnd, course: ICourse) => {
    course.own.notices.taken.connect((_, taken) => {
      const inSight = {
        panel: isPanelSeen(app),
        lab: course.model.lab?.number ?? null
      };
      const told = taken.filter(one => !isSeenAnyway(one, inSight));
      told.forEach((notice, place) => {
        const isEarlier = place < told.length - AT_ONCE;
        tell(app.commands, course, notice, isEarlier);
      });
    });
  }
};

function isPanelSeen(app: JupyterFrontEnd): boolean {
  const found = Array.from(app.shell.widgets('left')).find(
    widget => widget.id === PANEL_ID
  );
  return found?.isVisible === true;
}

function tell(
  commands: CommandRegistry,
  course: ICourse,
  notice: INotice,
  silent: boolean
): void {
  const place = findPlace(notice, course);
  const isUrgent = notice.kind === 'resubmit';
  const shown = isUrgent ? false : SHOWN_MS;
  Notification.emit(notice.text, isUrgent ? 'warning' : 'info', {
    // 0: it is put behind the bell and nowhere else.
    autoClose: silent ? 0 : shown,
    actions:
      place === null
        ? []
        : [
            {
              label: place.label,
              callback: () => {
                void commands.execute(place.command, place.args);
              }
            }
          ]
  });
}

interface IPlace {
  label: string;
  command: string;
  args: Record<string, string | number>;
}

/** Gives where one sees to what a notice is about, null where there is no such place. */
function findPlace({ kind, lab }: INotice, { trans }: ICourse): IPlace | null {
  const tab = STAFF_TABS[kind];
  if (tab !== undefined) {
    const args = { tab };
    return { label: trans.__('Look'), command: 'dlcourse:open-class', args };
  }
  const screen = STAFF_SCREENS[kind];
  if (screen !== undefined) {
    const args: Record<string, number> = lab === null ? {} : { lab };
    const command = screenCommand(screen);
    return { label: trans.__('Look'), command, args };
  }
  if (lab === null) {
    return null;
  }
  const label =
    kind === 'report'
      ? trans.__('Show the report')
      : trans.__('Open lab %1', lab);
  return { label, command: CommandIDs.openLab, args: { lab } };
}

/** The tabs of the class's screen that notices to staff lead to. */
const STAFF_TABS: Partial<Record<INotice['kind'], string>> = {
  request: 'requests',
  upkeep: 'outages'
};

/** The screens of a lab that notices to staff lead to. */
const STAFF_SCREENS: Partial<Record<INotice['kind'], string>> = {
  held: 'reviews',
  rubric: 'rubric'
};
