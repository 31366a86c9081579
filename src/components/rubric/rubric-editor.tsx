import { FormComponent } from '@jupyterlab/ui-components';
import type { ReadonlyJSONObject } from '@lumino/coreutils';
import * as React from 'react';

import type { IRubricPage } from '../../api/rubric-types';
import type { EditorModel } from '../../model/rubric/editor';
import { sayErrors, toErrors } from '../../model/rubric/faults';
import { usePanel } from '../context';
import type { FormValidator } from '../review/rubric-form';

import {
  BaseInputTemplate,
  CheckboxWidget,
  SelectWidget,
  TextareaWidget
} from './editor-fields';
import { ArrayFieldTemplate } from './editor-lists';
import type { IEditorContext } from './editor-templates';
import { FieldTemplate, ObjectFieldTemplate } from './editor-templates';

const TEMPLATES = {
  ArrayFieldTemplate,
  BaseInputTemplate,
  FieldTemplate,
  ObjectFieldTemplate
};
const WIDGETS = { CheckboxWidget, SelectWidget, TextareaWidget };

/** Properties of {@link RubricEditor}. */
export interface IRubricEditorProps {
  editor: EditorModel;
  page: IRubricPage;
  validator: FormValidator;
  readOnly: boolean;
}

/**
 * The rubric itself as JupyterLab's form, of the schema by which the server checks it. What a
 * schema cannot say (levels that do not rise, say) the server tells while one writes.
 */
export function RubricEditor(props: IRubricEditorProps): React.JSX.Element {
  const { trans } = usePanel();
  const { editor, page, readOnly } = props;
  const { faults, isTried, written } = editor;
  const errors = React.useMemo(() => toErrors(faults), [faults]);
  const context: IEditorContext = React.useMemo(() => ({ isTried }), [isTried]);
  return (
    <FormComponent
      className="jp-DLCourse-rubricForm"
      schema={page.form.schema}
      uiSchema={page.form.uiSchema}
      formData={written as unknown as ReadonlyJSONObject}
      validator={props.validator}
      templates={TEMPLATES}
      widgets={WIDGETS}
      formContext={context}
      extraErrors={errors}
      transformErrors={found => sayErrors(found, trans)}
      experimental_defaultFormStateBehavior={{ constAsDefaults: 'never' }}
      liveValidate
      noHtml5Validate
      showErrorList={false}
      tagName="div"
      idPrefix={`dlcourse-rubric-${editor.lab}`}
      idSeparator="."
      readonly={readOnly}
      onChange={event => {
        // What the service has told is among them too, without a name.
        const unfit = event.errors.filter(({ name }) => name !== undefined);
        editor.change(event.formData ?? {}, unfit.length);
      }}
    />
  );
}
