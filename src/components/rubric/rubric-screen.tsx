import type { TranslationBundle } from '@jupyterlab/translation';
import * as React from 'react';

import type {
  RubricScreenModel,
  RubricTab
} from '../../model/rubric/rubric-screen';
import { RUBRIC_TABS } from '../../model/rubric/rubric-screen';
import { LabHead } from '../common/lab-head';
import { OpenScreen } from '../common/open-screen';
import { Tabs } from '../common/tabs';
import { usePanel } from '../context';
import type { FormValidator } from '../review/rubric-form';

import { PracticeTab } from './practice-tab';
import { EditorTab } from './editor-tab';

/** Properties of {@link RubricScreen} and its tabs. */
export interface IRubricScreenProps {
  screen: RubricScreenModel;
  validator: FormValidator;
}

/** What reviewers of a lab are asked, and the example on which they practise. */
export function RubricScreen(
  props: IRubricScreenProps & { onLab: (lab: number) => void }
): React.JSX.Element {
  const { trans } = usePanel();
  const { screen, onLab } = props;
  return (
    <>
      <LabHead
        title={trans.__('Rubric')}
        manager={screen.manager}
        lab={screen.lab}
        all
        onLab={onLab}
      >
        <OpenScreen
          screen="reviews"
          args={{ lab: screen.lab }}
          label={trans.__('Reviews of this lab')}
        />
      </LabHead>
      <Tabs
        label={trans.__('Rubric of lab %1', screen.lab)}
        tabs={RUBRIC_TABS.map(name => ({ name, label: sayTab(name, trans) }))}
        current={screen.tab}
        onSelect={tab => {
          screen.show(tab);
        }}
      >
        {screen.tab === 'rubric' ? (
          <EditorTab {...props} />
        ) : (
          <PracticeTab {...props} />
        )}
      </Tabs>
    </>
  );
}

function sayTab(tab: RubricTab, trans: TranslationBundle): string {
  switch (tab) {
    case 'rubric':
      return trans.__('What is asked');
    case 'practice':
      return trans.__('Practice');
  }
}
