import { closeIcon } from '@jupyterlab/ui-components';
import * as React from 'react';

import { usePanel } from '../context';

/** How many that fit are offered at once. */
const MOST = 6;

/** Somebody who can be chosen. */
export interface IPickable {
  readonly person: string;
  readonly name: string;
}

/** Properties of {@link PeoplePicker}. */
export interface IPeoplePickerProps {
  label: string;
  everyone: readonly IPickable[];
  /** The ids of those who are chosen. */
  chosen: readonly string[];
  onChange: (chosen: readonly string[]) => void;
}

/** Chooses people by name or id; the first that fits is taken with Enter. */
export function PeoplePicker(props: IPeoplePickerProps): React.JSX.Element {
  const { trans } = usePanel();
  const { label, everyone, chosen, onChange } = props;
  const [text, setText] = React.useState('');
  const id = React.useId();
  const found = findPeople(everyone, text).filter(
    one => !chosen.includes(one.person)
  );
  const take = (person: string) => {
    onChange([...chosen, person]);
    setText('');
  };
  return (
    <div className="jp-DLCourse-picker">
      <ul aria-label={trans.__('Chosen')}>
        {chosen.map(person => (
          <Chip
            key={person}
            name={everyone.find(one => one.person === person)?.name ?? person}
            person={person}
            onRemove={() => {
              onChange(chosen.filter(one => one !== person));
            }}
          />
        ))}
      </ul>
      <input
        type="search"
        className="jp-mod-styled"
        aria-label={label}
        aria-controls={id}
        placeholder={trans.__('Name or id')}
        value={text}
        onChange={event => {
          setText(event.target.value);
        }}
        onKeyDown={event => {
          if (event.key === 'Enter' && found.length > 0) {
            event.preventDefault();
            take(found[0].person);
          }
        }}
      />
      <ul id={id} aria-label={trans.__('Who fits')}>
        {found.slice(0, MOST).map(({ person, name }) => (
          <li key={person}>
            <button
              type="button"
              className="jp-DLCourse-row"
              onClick={() => {
                take(person);
              }}
            >
              <span>{name}</span>
              <span className="jp-DLCourse-rowAside">{person}</span>
            </button>
          </li>
        ))}
        {text.trim() !== '' && found.length === 0 && (
          <li className="jp-DLCourse-quiet">{trans.__('Nobody fits.')}</li>
        )}
        {found.length > MOST && (
          <li className="jp-DLCourse-quiet">
            {trans.__('and %1 more', found.length - MOST)}
          </li>
        )}
      </ul>
    </div>
  );
}

function Chip(props: {
  name: string;
  person: string;
  onRemove: () => void;
}): React.JSX.Element {
  const { trans } = usePanel();
  const label = trans.__('Leave out %1', props.name);
  return (
    <li className="jp-DLCourse-chip" title={props.person}>
      {props.name}
      <button
        type="button"
        className="jp-DLCourse-iconButton"
        aria-label={label}
        title={label}
        onClick={props.onRemove}
      >
        <closeIcon.react tag="span" />
      </button>
    </li>
  );
}

/** Gives those whose name or id has the text in it; none for an empty text. */
function findPeople(
  everyone: readonly IPickable[],
  text: string
): readonly IPickable[] {
  const wanted = text.trim().toLowerCase();
  return wanted === ''
    ? []
    : everyone.filter(
        ({ person, name }) =>
          name.toLowerCase().includes(wanted) ||
          person.toLowerCase().includes(wanted)
      );
}
