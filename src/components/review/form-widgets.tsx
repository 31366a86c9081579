import type { WidgetProps } from '@rjsf/utils';
import * as React from 'react';

/** The levels of a criterion, each with the sentence that says when it fits. */
export function RadioWidget(props: WidgetProps): React.JSX.Element {
  const { id, disabled, readonly, options, rawErrors = [] } = props;
  const value: unknown = props.value;
  return (
    <div id={id} role="radiogroup" tabIndex={-1} aria-label={props.label}>
      {options.enumOptions?.map((choice, place) => (
        <label key={choice.label} className="jp-DLCourse-level">
          <input
            type="radio"
            name={id}
            id={`${id}-${place}`}
            checked={choice.value === value}
            disabled={disabled === true || readonly === true}
            aria-describedby={rawErrors.length > 0 ? `${id}-lack` : undefined}
            onChange={() => {
              props.onChange(choice.value);
            }}
          />
          <span>
            <b>{choice.label}</b>{' '}
            <span className="jp-DLCourse-quiet">
              {choice.schema?.description}
            </span>
          </span>
        </label>
      ))}
    </div>
  );
}

/** A field for free text. */
export function TextareaWidget(props: WidgetProps): React.JSX.Element {
  const { id, disabled, readonly, options, rawErrors = [] } = props;
  const value: unknown = props.value;
  const hasErrors = rawErrors.length > 0;
  return (
    <textarea
      id={id}
      className="jp-mod-styled jp-DLCourse-comment"
      rows={options.rows ?? 3}
      value={typeof value === 'string' ? value : ''}
      placeholder={props.placeholder}
      disabled={disabled === true || readonly === true}
      aria-invalid={hasErrors}
      aria-describedby={hasErrors ? `${id}-lack` : undefined}
      onChange={event => {
        const text = event.target.value;
        props.onChange(text === '' ? undefined : text);
      }}
    />
  );
}
