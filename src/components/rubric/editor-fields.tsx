import { HTMLSelect } from '@jupyterlab/ui-components';
import type { BaseInputTemplateProps, WidgetProps } from '@rjsf/utils';
import * as React from 'react';

/** Says that a field is at fault, and where that is told. */
function describeFault(id: string, rawErrors: readonly string[] = []) {
  const isAtFault = rawErrors.length > 0;
  return {
    'aria-invalid': isAtFault,
    'aria-describedby': isAtFault ? `${id}-fault` : undefined
  };
}

/** A line of text, or a number. */
export function BaseInputTemplate(
  props: BaseInputTemplateProps
): React.JSX.Element {
  const { id, schema, disabled, readonly, rawErrors } = props;
  const value: unknown = props.value;
  const isNumber = schema.type === 'number' || schema.type === 'integer';
  return (
    <input
      id={id}
      className="jp-mod-styled"
      type={isNumber ? 'number' : 'text'}
      step={isNumber ? 'any' : undefined}
      value={
        typeof value === 'string' || typeof value === 'number' ? value : ''
      }
      disabled={disabled}
      readOnly={readonly}
      {...describeFault(id, rawErrors)}
      onChange={event => {
        const text = event.target.value;
        props.onChange(text === '' ? undefined : text);
      }}
    />
  );
}

/** A text of several lines. */
export function TextareaWidget(props: WidgetProps): React.JSX.Element {
  const { id, disabled, readonly, rawErrors } = props;
  const value: unknown = props.value;
  return (
    <textarea
      id={id}
      className="jp-mod-styled jp-DLCourse-comment"
      rows={2}
      value={typeof value === 'string' ? value : ''}
      disabled={disabled}
      readOnly={readonly}
      {...describeFault(id, rawErrors)}
      onChange={event => {
        const text = event.target.value;
        props.onChange(text === '' ? undefined : text);
      }}
    />
  );
}

/** One of a list. */
export function SelectWidget(props: WidgetProps): React.JSX.Element {
  const { id, options, disabled, readonly, rawErrors } = props;
  const value: unknown = props.value;
  const choices = options.enumOptions ?? [];
  const chosen = choices.findIndex(choice => choice.value === value);
  return (
    <HTMLSelect
      id={id}
      value={String(chosen)}
      disabled={disabled === true || readonly === true}
      {...describeFault(id, rawErrors)}
      onChange={event => {
        props.onChange(choices[Number(event.target.value)].value);
      }}
    >
      {chosen < 0 && (
        <option value="-1">{typeof value === 'string' ? value : ''}</option>
      )}
      {choices.map(({ label }, place) => (
        <option key={label} value={place}>
          {label}
        </option>
      ))}
    </HTMLSelect>
  );
}

/** Yes or no. */
export function CheckboxWidget(props: WidgetProps): React.JSX.Element {
  const { id, label, disabled, readonly } = props;
  return (
    <label className="jp-DLCourse-rubricCheck">
      <input
        id={id}
        type="checkbox"
        checked={props.value === true}
        disabled={disabled === true || readonly === true}
        onChange={event => {
          props.onChange(event.target.checked);
        }}
      />
      {label}
    </label>
  );
}
