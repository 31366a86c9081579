import type { TranslationBundle } from '@jupyterlab/translation';
import type {
  FieldTemplateProps,
  FormContextType,
  ObjectFieldTemplateProps
} from '@rjsf/utils';
import * as React from 'react';

import { sayEmpty } from '../../model/rubric/faults';
import { usePanel } from '../context';

/** What the templates need beside the field. */
export interface IEditorContext extends FormContextType {
  /** Whether empty fields are complained about: only once keeping the rubric was tried. */
  isTried: boolean;
}

/** The whole rubric, a question, a level, or what is asked of a comment. */
export function ObjectFieldTemplate(
  props: ObjectFieldTemplateProps
): React.JSX.Element {
  const { idSchema, properties, title } = props;
  const part = idSchema.$id.split('.').at(-1) ?? '';
  const fields = properties.map(property => property.content);
  if (part === 'comment' || part === 'overall') {
    return (
      <fieldset id={idSchema.$id} className="jp-DLCourse-rule">
        <legend>{title}</legend>
        {fields}
      </fieldset>
    );
  }
  return (
    <div id={idSchema.$id} className="jp-DLCourse-parts" tabIndex={-1}>
      {fields}
    </div>
  );
}

/** One field with its label and what is wrong with it. */
export function FieldTemplate(
  props: FieldTemplateProps
): React.JSX.Element | null {
  const { trans } = usePanel();
  const { id, children, hidden, label, schema, rawErrors } = props;
  if (hidden === true) {
    return null;
  }
  if (schema.type === 'object' || schema.type === 'array') {
    return <>{children}</>;
  }
  const faults = shownFaults(rawErrors, props.formContext, trans);
  return (
    <div
      className="jp-DLCourse-field"
      data-field={id.split('.').at(-1)}
      data-fault={faults.length > 0}
    >
      {schema.type !== 'boolean' && <label htmlFor={id}>{label}</label>}
      {children}
      {faults.length > 0 && (
        <p id={`${id}-fault`} className="jp-DLCourse-lack" role="alert">
          {faults.join(' ')}
        </p>
      )}
    </div>
  );
}

/** Gives the faults of a field that are told, each once. */
export function shownFaults(
  rawErrors: readonly string[] = [],
  context: unknown,
  trans: TranslationBundle
): string[] {
  const { isTried } = context as IEditorContext;
  const empty = sayEmpty(trans);
  return [...new Set(rawErrors)].filter(fault => isTried || fault !== empty);
}
