import type { ClassClient } from '../../../api/class-client';
import type { IClassListPreview } from '../../../api/class-types';
import { ClassListModel } from '../class-list';

const preview = (part: Partial<IClassListPreview>) =>
  ({ hash: 'h', possible: true, ...part }) as IClassListPreview;

function make(part: Partial<Record<keyof ClassClient, jest.Mock>>) {
  const client = {
    listPeople: jest.fn().mockResolvedValue([]),
    listDoubles: jest.fn().mockResolvedValue([]),
    ...part
  };
  return new ClassListModel(client as unknown as ClassClient);
}

const FILE = new File(['Username\n'], 'class.csv');

describe('ClassListModel', () => {
  it('imports just what was looked at', async () => {
    const importClassList = jest.fn().mockResolvedValue({ text: 'Done.' });
    const model = make({
      previewClassList: jest.fn().mockResolvedValue(preview({})),
      importClassList
    });
    await model.look(FILE);
    await model.import();
    expect(importClassList).toHaveBeenCalledWith(FILE, 'h');
    expect(model.done).toBe('Done.');
    expect(model.preview).toBeNull();
  });

  it('keeps a file that names groups too, until another is looked at', async () => {
    const previewClassList = jest
      .fn()
      .mockResolvedValueOnce(preview({ groups: 'Team' }))
      .mockResolvedValue(preview({ groups: '' }));
    const model = make({
      previewClassList,
      importClassList: jest.fn().mockResolvedValue({ text: 'Done.' })
    });
    await model.look(FILE);
    await model.import();
    expect(model.withGroups).toBe(FILE);
    await model.look(FILE);
    await model.import();
    expect(model.withGroups).toBeNull();
  });

  it('imports nothing where a line cannot be taken', async () => {
    const importClassList = jest.fn();
    const model = make({
      previewClassList: jest
        .fn()
        .mockResolvedValue(preview({ possible: false })),
      importClassList
    });
    await model.look(FILE);
    await model.import();
    expect(importClassList).not.toHaveBeenCalled();
    expect(model.fileName).toBe('class.csv');
  });

  it('drops what was said of a file that was put away', async () => {
    let answer: (late: IClassListPreview) => void = () => undefined;
    const late = new Promise<IClassListPreview>(resolve => {
      answer = resolve;
    });
    const model = make({ previewClassList: jest.fn().mockReturnValue(late) });
    const looking = model.look(FILE);
    model.putAway();
    answer(preview({}));
    await looking;
    expect(model.preview).toBeNull();
  });
});
