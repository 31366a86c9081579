import { nullTranslator } from '@jupyterlab/translation';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import * as React from 'react';

import { ApiError } from '../../api/request';
import type { ILab } from '../../api/types';
import type { OwnClient } from '../../api/own-client';
import type { OwnModels } from '../../model/own/own-models';
import { WhatIfModel } from '../../model/own/what-if';
import type { PanelModel } from '../../model/panel';
import { TimeWords } from '../../model/time-words';
import { KeepFocus } from '../common/keep-focus';
import { PanelProvider } from '../context';
import { OwnProvider } from '../own/context';
import { Panel } from '../panel';

const NOW = Date.parse('2023-09-17T12:00:00Z');
const trans = nullTranslator.load('test');
const times = new TimeWords({
  trans,
  locale: 'en',
  courseZone: 'Europe/Copenhagen',
  ownZone: 'Europe/Copenhagen'
});

const lab = (number: number, part: Partial<ILab> = {}) =>
  ({
    number,
    title: `Title ${number}`,
    notebook: `${number}.1-EXE.ipynb`,
    opens: '2023-09-11T00:00:00+02:00',
    due: '2023-09-18T23:59:00+02:00',
    state: 'open',
    reason: '',
    handout: { newest_version: '1', version: null, newer: false },
    attempts_count: 0,
    latest: null,
    ...part
  }) satisfies ILab;

const FACTS = {
  course: { title: 'Deep learning', week: null, weeks: [], moved: [] },
  me: {
    id: 's1',
    name: 'Ada',
    role: 'student',
    demo: false,
    sandbox: { name: 'none', ok: true, reason: '', confirm: false },
    standing: {
      passed: 4,
      in_review: 1,
      needed: 6,
      chances_left: 3,
      gate: { open: false, reason: 'Two are missing.' },
      labs: [{ lab: 1, state: 'passed', reason: 'Judged so.' }]
    },
    todo: []
  },
  labs: [lab(1, { state: 'passed' }), lab(2)]
};

const WHAT_IF = {
  after: {
    ...FACTS.me.standing,
    passed: 6,
    gate: { open: true, reason: 'Six of six.' }
  },
  outlook: {
    open: false,
    reachable: true,
    can_pass: [5, 6],
    can_review: [],
    fewest_labs: 2,
    spare: 1,
    text: 'Still possible.'
  }
};

interface IFake {
  facts?: unknown;
  problem?: ApiError;
  stage?: unknown;
}

function show(fake: IFake = {}) {
  const done = {
    openLab: jest.fn(),
    submit: jest.fn(),
    fetchHandout: jest.fn(() => Promise.resolve()),
    refresh: jest.fn(() => Promise.resolve()),
    send: jest.fn(() => Promise.resolve()),
    close: jest.fn(),
    suppose: jest.fn(() => Promise.resolve(WHAT_IF))
  };
  const model = {
    ...done,
    labs: FACTS.labs,
    lab: null,
    lastLab: null,
    notice: null,
    fetching: null,
    identities: [],
    memory: {
      isFolded: (_: string, otherwise: boolean) => otherwise,
      isTicked: () => false,
      fold: jest.fn()
    },
    manager: {
      facts: fake.facts === undefined ? FACTS : fake.facts,
      problem: fake.problem ?? null,
      now: () => NOW,
      refresh: done.refresh
    },
    handin: {
      stage: fake.stage ?? { name: 'closed' },
      candidates: () => ['2.1-EXE.ipynb'],
      trusted: false,
      send: done.send,
      close: done.close
    }
  } as unknown as PanelModel;
  const client = { suppose: done.suppose } as unknown as OwnClient;
  const whatIf = new WhatIfModel(client);
  const own = { whatIf } as unknown as OwnModels;
  const renderMarkdown = () => Promise.reject(new Error('not here'));
  render(
    <PanelProvider value={{ model, trans, times, renderMarkdown }}>
      <OwnProvider value={own}>
        <Panel />
      </OwnProvider>
    </PanelProvider>
  );
  return done;
}

function Held({ what }: { what: string }): React.JSX.Element {
  return (
    <KeepFocus className="" find={within => within.querySelector('button')}>
      <button key={what}>{what}</button>
    </KeepFocus>
  );
}

const READY = {
  name: 'ready',
  path: '2.1-EXE.ipynb',
  lab: 2,
  precheck: {
    sentence: '1 of 2 exercises answered.',
    counts: 'This one would count.',
    newer_handout: false,
    remarks: [],
    exercises: [
      { id: 'b', title: 'Second', answered: false, required: true, cell: 7 }
    ]
  }
};

describe('Panel', () => {
  afterEach(cleanup);

  it('says the standing first and, on a click, why', async () => {
    show();
    const line = screen.getByRole('button', {
      name: '4 passed · 1 in review · 6 needed · 3 chances left'
    });
    fireEvent.click(line);
    expect(screen.getByText('Two are missing.')).toBeTruthy();
    expect(line.getAttribute('aria-expanded')).toBe('true');
    await screen.findByText(/2 more labs have to go right/);
  });

  it('says where labs that one supposes to pass would lead', async () => {
    const done = show();
    fireEvent.click(screen.getByRole('button', { name: /chances left/ }));
    const chip = await screen.findByRole('button', {
      name: 'What if I pass lab 5'
    });
    fireEvent.click(chip);
    await screen.findByText('Then the project is open to you.');
    expect(chip.getAttribute('aria-pressed')).toBe('true');
    expect(done.suppose).toHaveBeenLastCalledWith([{ lab: 5, what: 'passed' }]);
  });

  it('offers to fetch what was not fetched yet', () => {
    const done = show();
    fireEvent.click(screen.getByRole('button', { name: 'Fetch lab 2' }));
    expect(done.fetchHandout).toHaveBeenCalledWith(2, false);
  });

  it('goes from lab to lab with the arrow keys, one stop for Tab', () => {
    show();
    const rows = screen
      .getAllByRole('button')
      .filter(button => button.dataset.row !== undefined);
    rows[0].focus();
    fireEvent.keyDown(rows[0], { key: 'ArrowDown' });
    expect(document.activeElement).toBe(rows[1]);
    expect(rows.map(row => row.tabIndex)).toEqual([-1, 0]);
  });

  it('says what is safe while the service is away, and tries again', () => {
    const problem = new ApiError('away', '', 0);
    const done = show({ facts: null, problem });
    expect(screen.getByRole('alert').textContent).toContain(
      'Your notebooks are safe.'
    );
    fireEvent.click(screen.getByRole('button', { name: 'Try again now' }));
    expect(done.refresh).toHaveBeenCalled();
  });

  it('keeps showing what it knew while the service is away', () => {
    show({ problem: new ApiError('away', '', 0) });
    expect(screen.getByText('Deep learning')).toBeTruthy();
    expect(screen.getByRole('alert')).toBeTruthy();
  });

  it('shows what the check says before handing in', () => {
    const done = show({ stage: READY });
    expect(screen.getByText('1 of 2 exercises answered.')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'b Second' })).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Submit' }));
    expect(done.send).toHaveBeenCalled();
  });

  it('asks before a run without a sandbox; without a yes it is handed in, not run', () => {
    const sandbox = { name: 'none', ok: false, reason: 'None.', confirm: true };
    const facts = { ...FACTS, me: { ...FACTS.me, sandbox } };
    const done = show({ stage: READY, facts });
    const question = screen.getByRole<HTMLInputElement>('checkbox', {
      name: /without a sandbox/
    });
    expect(question.checked).toBe(false);
    fireEvent.click(screen.getByRole('button', { name: 'Submit' }));
    expect(done.send).toHaveBeenCalled();
  });

  it('says that nothing was handed in when a file is refused', () => {
    const message = 'This is no notebook.';
    show({ stage: { name: 'refused', path: 'a', lab: null, message } });
    expect(screen.getByRole('status').textContent).toContain(
      'This is no notebook. Nothing was handed in.'
    );
  });

  it('keeps the focus when what had it is gone', () => {
    const { rerender } = render(<Held what="first" />);
    screen.getByRole('button', { name: 'first' }).focus();
    rerender(<Held what="second" />);
    expect(document.activeElement?.textContent).toBe('second');
  });

  it('leaves the focus alone where the person left', () => {
    const { rerender } = render(<Held what="first" />);
    const button = screen.getByRole('button', { name: 'first' });
    button.focus();
    button.blur();
    rerender(<Held what="second" />);
    expect(document.activeElement).toBe(document.body);
  });

  it('leaves a hand-in on Esc', () => {
    const done = show({ stage: READY });
    fireEvent.keyDown(screen.getByRole('button', { name: 'Submit' }), {
      key: 'Escape'
    });
    expect(done.close).toHaveBeenCalled();
  });
});
