import {
  addIcon,
  caretDownIcon,
  caretRightIcon,
  deleteIcon,
  moveDownIcon,
  moveUpIcon
} from '@jupyterlab/ui-components';
import type { LabIcon } from '@jupyterlab/ui-components';
import type {
  ArrayFieldTemplateItemType,
  ArrayFieldTemplateProps,
  ErrorSchema
} from '@rjsf/utils';
import * as React from 'react';

import type { IWritten } from '../../model/rubric/written';
import { usePanel } from '../context';

import type { IEditorContext } from './editor-templates';
import { shownFaults } from './editor-templates';

type Question = NonNullable<IWritten['criteria']>[number];

/** The questions of a rubric, or the levels of a question: added, moved, taken out. */
export function ArrayFieldTemplate(
  props: ArrayFieldTemplateProps
): React.JSX.Element {
  const { trans } = usePanel();
  const { items, readonly, idSchema } = props;
  const isLevels = idSchema.$id.endsWith('levels');
  const Item = isLevels ? LevelItem : QuestionItem;
  const faults = shownFaults(props.rawErrors, props.formContext, trans);
  return (
    <section
      className={isLevels ? 'jp-DLCourse-levels' : 'jp-DLCourse-questions'}
      aria-label={props.title}
    >
      <h4 id={idSchema.$id} tabIndex={-1}>
        {props.title}
      </h4>
      <ol>
        {items.map(item => (
          <Item key={item.key} item={item} list={props} />
        ))}
      </ol>
      {faults.map(fault => (
        <p key={fault} className="jp-DLCourse-lack" role="alert">
          {fault}
        </p>
      ))}
      {readonly !== true && (
        <button
          type="button"
          className="jp-DLCourse-smallButton jp-DLCourse-add"
          onClick={props.onAddClick}
        >
          <addIcon.react tag="span" />
          {isLevels ? trans.__('Add a level') : trans.__('Add a criterion')}
        </button>
      )}
    </section>
  );
}

interface IItemProps {
  item: ArrayFieldTemplateItemType;
  list: ArrayFieldTemplateProps;
}

/** A question, folded to its title until it is worked on or at fault. */
function QuestionItem({ item, list }: IItemProps): React.JSX.Element {
  const { trans } = usePanel();
  const id = React.useId();
  const data = list.formData as Question[] | undefined;
  const question = data?.at(item.index) ?? {};
  const { title = '' } = question;
  const [wants, setWants] = React.useState(title === '');
  const isOpen = wants || isAtFault(list, item.index);
  const Caret = isOpen ? caretDownIcon : caretRightIcon;
  const name = title === '' ? trans.__('New criterion') : title;
  return (
    <li className="jp-DLCourse-question" data-open={isOpen}>
      <div className="jp-DLCourse-questionHead">
        <button
          type="button"
          className="jp-DLCourse-fold"
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => {
            setWants(!isOpen);
          }}
        >
          <Caret.react tag="span" className="jp-DLCourse-caret" />
          <span>{`${item.index + 1}. ${name}`}</span>
        </button>
        <span className="jp-DLCourse-quiet">{describe(question, trans)}</span>
        <ItemButtons item={item} list={list} name={name} />
      </div>
      <div id={id} hidden={!isOpen} className="jp-DLCourse-questionBody">
        {item.children}
      </div>
    </li>
  );
}

function LevelItem({ item, list }: IItemProps): React.JSX.Element {
  const { trans } = usePanel();
  const data = list.formData as Question['levels'];
  const { title = '' } = data?.at(item.index) ?? {};
  const name = title === '' ? trans.__('level %1', item.index + 1) : title;
  return (
    <li className="jp-DLCourse-levelItem">
      {item.children}
      <ItemButtons item={item} list={list} name={name} />
    </li>
  );
}

function ItemButtons(props: IItemProps & { name: string }): React.JSX.Element {
  const { trans } = usePanel();
  const { item, list, name } = props;
  const { index } = item;
  const place = React.useRef<HTMLSpanElement>(null);
  if (list.readonly === true) {
    return <span />;
  }
  /** What is moved takes the focus along, in whichever button can still be pressed. */
  const move = (to: number) => (event: React.MouseEvent) => {
    const pressed = event.currentTarget as HTMLButtonElement;
    item.onReorderClick(index, to)(event);
    window.setTimeout(() => {
      const other = place.current?.querySelector<HTMLElement>(
        'button:not(:disabled)'
      );
      (pressed.disabled ? other : pressed)?.focus();
    });
  };
  return (
    <span ref={place} className="jp-DLCourse-itemButtons">
      <IconButton
        icon={moveUpIcon}
        label={trans.__('Move up: %1', name)}
        disabled={!item.hasMoveUp}
        onClick={move(index - 1)}
      />
      <IconButton
        icon={moveDownIcon}
        label={trans.__('Move down: %1', name)}
        disabled={!item.hasMoveDown}
        onClick={move(index + 1)}
      />
      <IconButton
        icon={deleteIcon}
        label={trans.__('Take out: %1', name)}
        disabled={!item.hasRemove}
        onClick={event => {
          const next = event.currentTarget.closest('section');
          item.onDropIndexClick(index)(event);
          // What had the focus is gone: the list's own button is near.
          next
            ?.querySelector<HTMLElement>(':scope > .jp-DLCourse-add')
            ?.focus();
        }}
      />
    </span>
  );
}

function IconButton(props: {
  icon: LabIcon;
  label: string;
  disabled: boolean;
  onClick: (event: React.MouseEvent<HTMLButtonElement>) => void;
}): React.JSX.Element {
  const Icon = props.icon;
  return (
    <button
      type="button"
      className="jp-DLCourse-iconButton"
      aria-label={props.label}
      title={props.label}
      disabled={props.disabled}
      onClick={props.onClick}
    >
      <Icon.react tag="span" />
    </button>
  );
}

/** Says what there is to know of a question that is folded. */
function describe(
  { exercise = '', weight = 1, optional = false, levels = [] }: Question,
  trans: ReturnType<typeof usePanel>['trans']
): string {
  return [
    exercise === ''
      ? trans.__('the whole notebook')
      : trans.__('exercise %1', exercise),
    trans.__('weight %1', weight),
    trans._n('1 level', '%1 levels', levels.length),
    ...(optional ? [trans.__('may be left out')] : [])
  ].join(' · ');
}

/** Says whether a fault is told within an item: it must not be hidden. */
function isAtFault(list: ArrayFieldTemplateProps, index: number): boolean {
  const { isTried } = list.formContext as IEditorContext;
  const within = (list.errorSchema as ErrorSchema<unknown[]> | undefined)?.[
    index
  ];
  return isTried && within !== undefined;
}
