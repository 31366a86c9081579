import type { ClassClient } from '../../../api/class-client';
import type { IGroupPreview, IGroups } from '../../../api/class-types';
import { GroupsModel } from '../groups';
import { textOf } from '../text-of';

const GROUPS: IGroups = {
  groups: [
    { name: 'A', members: [{ id: 's1', name: 'Person One' }] },
    { name: 'B', members: [{ id: 's2', name: 'Person Two' }] }
  ],
  without: [{ id: 's3', name: 'Person Three' }],
  text: 's1,A\ns2,B\n'
};

const preview = (stops: boolean): IGroupPreview => ({
  problems: [{ line: 2, text: 'There is no student.', stops }],
  groups: 1,
  joining: 1,
  moving: 0,
  leaving: 0
});

async function make(stops = false) {
  const client = {
    listGroups: jest.fn().mockResolvedValue(GROUPS),
    checkGroups: jest.fn().mockResolvedValue(preview(stops)),
    keepGroups: jest.fn().mockResolvedValue({ ...GROUPS, text: 's3,C\n' })
  };
  const model = new GroupsModel(client as unknown as ClassClient);
  await model.load();
  return { client, model };
}

/** A file whose bytes can be read, which jsdom's cannot. */
function fileOf(text: string, name: string): File {
  const bytes = Uint8Array.from(text, sign => sign.charCodeAt(0));
  const arrayBuffer = () => Promise.resolve(bytes.buffer);
  return { name, arrayBuffer } as unknown as File;
}

describe('GroupsModel', () => {
  it('looks at a file, and takes it when it is asked to', async () => {
    const { client, model } = await make();
    await model.lookAt(fileOf('s3,C\n', 'groups.csv'));
    expect(client.checkGroups).toHaveBeenCalledWith('s3,C\n');
    expect(model.fileName).toBe('groups.csv');
    expect(client.keepGroups).not.toHaveBeenCalled();
    await model.take();
    expect(client.keepGroups).toHaveBeenCalledWith('s3,C\n');
    expect([model.isDone, model.isChanged]).toEqual([true, false]);
  });

  it('takes nothing where a line stops it', async () => {
    const { client, model } = await make(true);
    await model.lookAt(fileOf('nobody,C\n', 'groups.csv'));
    await model.take();
    expect(client.keepGroups).not.toHaveBeenCalled();
  });

  it('puts somebody into a group, out of her own', async () => {
    const { client, model } = await make();
    await model.put(['s1', 's3'], 'B');
    expect(client.checkGroups).toHaveBeenCalledWith('s2,B\ns1,B\ns3,B\n');
  });

  it('begins with the groups as they are, not with an export of many columns', async () => {
    const { client, model } = await make();
    await model.lookAt(fileOf('Username,Name,Group\ns3,Three,C\n', 'lms.csv'));
    await model.takeOut('s2');
    expect(client.checkGroups).toHaveBeenLastCalledWith('s1,A\n');
    expect(model.fileName).toBe('');
  });

  it('says that a workbook is none, and keeps the groups', async () => {
    const { client, model } = await make();
    await model.lookAt(fileOf('PK\u0003\u0004', 'groups.xlsx'));
    expect([model.isWorkbook, model.isChanged]).toEqual([true, false]);
    expect(client.checkGroups).not.toHaveBeenCalled();
  });
});

describe('textOf', () => {
  it.each([
    ['UTF-8', [0x53, 0xc3, 0xb8], 'Sø'],
    ['UTF-8 with its mark', [0xef, 0xbb, 0xbf, 0x53], 'S'],
    ['UTF-16', [0xff, 0xfe, 0x53, 0x00, 0xf8, 0x00], 'Sø'],
    ['Windows-1252', [0x53, 0xf8], 'Sø']
  ])('reads %s', (_, bytes, text) => {
    expect(textOf(Uint8Array.from(bytes))).toBe(text);
  });
});
