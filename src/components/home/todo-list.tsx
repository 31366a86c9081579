import {
  caretRightIcon,
  circleEmptyIcon,
  errorIcon
} from '@jupyterlab/ui-components';
import * as React from 'react';

import type { ITodo } from '../../api/types';
import { isSoon, sortTodo } from '../../model/todo';
import { RovingList } from '../common/roving-list';
import { Deadline } from '../common/when';
import { usePanel } from '../context';

const MOST = 5;

/** Properties of {@link TodoList}. */
export interface ITodoListProps {
  todo: readonly ITodo[];
}

/** What concerns the person now, soonest first. */
export function TodoList({ todo }: ITodoListProps): React.JSX.Element {
  const { trans } = usePanel();
  if (todo.length === 0) {
    return (
      <p className="jp-DLCourse-empty">{trans.__('Nothing to do just now.')}</p>
    );
  }
  return (
    <RovingList label={trans.__('To do')} className="jp-DLCourse-rows">
      {sortTodo(todo)
        .slice(0, MOST)
        .map(item => (
          <TodoRow key={`${item.kind} ${item.title}`} item={item} />
        ))}
    </RovingList>
  );
}

function TodoRow({ item }: { item: ITodo }): React.JSX.Element {
  const { model } = usePanel();
  const soon = isSoon(item, model.manager.now());
  const Icon = soon ? errorIcon : circleEmptyIcon;
  const { lab } = item;
  const body = (
    <>
      <span
        className="jp-DLCourse-mark"
        data-tone={soon ? 'soon' : 'plain'}
        aria-hidden="true"
      >
        <Icon.react tag="span" />
      </span>
      <span className="jp-DLCourse-rowText">
        <span className="jp-DLCourse-rowTitle">{item.title}</span>
        <span className="jp-DLCourse-rowAside">
          {item.due === null ? item.text : <Deadline iso={item.due} />}
        </span>
      </span>
    </>
  );
  return (
    <li title={item.text}>
      {lab === null ? (
        <div className="jp-DLCourse-row" data-row tabIndex={-1}>
          {body}
        </div>
      ) : (
        <button
          type="button"
          className="jp-DLCourse-row"
          data-row
          onClick={() => {
            model.openLab(lab);
          }}
        >
          {body}
          <caretRightIcon.react tag="span" className="jp-DLCourse-caret" />
        </button>
      )}
    </li>
  );
}
