import { FormComponent } from '@jupyterlab/ui-components';
import type { ReadonlyJSONObject } from '@lumino/coreutils';
import type { ValidatorType } from '@rjsf/utils';
import * as React from 'react';

import { toAnswers, toErrors, toForm } from '../../model/answers';
import type { IAsked, IFilledIn } from '../../model/filled-in';

import type { IRubricContext } from './form-templates';
import {
  FieldTemplate,
  ID_SEPARATOR,
  ObjectFieldTemplate
} from './form-templates';
import { RadioWidget, TextareaWidget } from './form-widgets';

/** No level is chosen for anybody: not the first of its list either. */
const NO_DEFAULTS = {
  emptyObjectFields: 'skipDefaults',
  constAsDefaults: 'never'
} as const;

const TEMPLATES = { FieldTemplate, ObjectFieldTemplate };
const WIDGETS = { RadioWidget, TextareaWidget };

/** Checks what is filled in by the form's schema. */
export type FormValidator = ValidatorType<ReadonlyJSONObject>;

/** Properties of {@link RubricForm}. */
export interface IRubricFormProps {
  desk: IFilledIn;
  known: IAsked;
  /** Whether it can be filled in now. */
  isOpen: boolean;
  validator: FormValidator;
}

/**
 * The rubric as JupyterLab's form, of the schema that the server sends and checks drafts by. What
 * a schema cannot say (whether a comment has substance) the server says with each draft it keeps.
 */
export function RubricForm(props: IRubricFormProps): React.JSX.Element {
  const { desk, known } = props;
  const { answers } = desk;
  const lacks = desk.isTried ? desk.lacks : NONE;
  const formData = React.useMemo(() => toForm(answers), [answers]);
  const errors = React.useMemo(() => toErrors(lacks), [lacks]);
  const context: IRubricContext = React.useMemo(
    () => ({ desk, known, answers }),
    [desk, known, answers]
  );
  return (
    <FormComponent
      schema={known.form.schema}
      uiSchema={known.form.uiSchema}
      formData={formData}
      validator={props.validator}
      templates={TEMPLATES}
      widgets={WIDGETS}
      formContext={context}
      extraErrors={errors}
      experimental_defaultFormStateBehavior={NO_DEFAULTS}
      liveValidate
      noHtml5Validate
      showErrorList={false}
      tagName="div"
      idPrefix={formPrefix(desk.id)}
      idSeparator={ID_SEPARATOR}
      disabled={!props.isOpen}
      onChange={event => {
        desk.change(toAnswers(event.formData ?? {}));
      }}
    />
  );
}

/** Gives the id of the field that a lack or an answer is about. */
export function fieldId(review: string, path: string): string {
  return `${formPrefix(review)}${ID_SEPARATOR}${path}`;
}

function formPrefix(review: string): string {
  return `dlcourse-review-${review}`;
}

const NONE: IFilledIn['lacks'] = [];
