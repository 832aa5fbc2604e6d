/** The classes and their pupils. */
import { useState } from 'react';
import { Button } from '../../review/Button';
import { useDesk, useListSetting } from '../desk';
import { ClassCard } from '../roster/ClassCard';
import { pupilsIn, withClasses } from '../roster/classes';
import { PasteList } from '../roster/PasteList';
import { settings } from '../words';

export function Pupils() {
  const { voice } = useDesk();
  const classes = useListSetting('classes');
  const [adding, setAdding] = useState(classes.own.length === 0);
  const nameOf = (name: string): string => name || settings(voice, 'class.unnamed');
  return (
    <>
      <ul className="cards">
        {classes.own.map((classroom, index) => (
          <ClassCard
            // A class is its place in the list: its name changes under the hand.
            // biome-ignore lint/suspicious/noArrayIndexKey: see above
            key={index}
            classroom={classroom}
            voice={voice}
            onChange={(changed) => classes.set(classes.own.map((each, at) => (at === index ? changed : each)))}
            onRemove={() =>
              classes.set(
                classes.own.filter((_, at) => at !== index),
                settings(voice, 'class.removed', { name: nameOf(classroom.name), count: classroom.pupils.length }),
              )
            }
          />
        ))}
      </ul>
      {classes.others.length > 0 && (
        <p className="lock">
          {settings(voice, 'class.others', { classes: classes.others.length, count: pupilsIn(classes.others) })}
        </p>
      )}
      {adding ? (
        <PasteList
          names={classes.own.map(({ name }) => name).filter((name) => name !== '')}
          voice={voice}
          onClose={() => setAdding(false)}
          onAdd={(read, name) => {
            const next = withClasses(classes.own, read, name);
            const count = pupilsIn(next) - pupilsIn(classes.own);
            classes.set(next, settings(voice, 'paste.added', { count }));
            setAdding(false);
          }}
        />
      ) : (
        <Button look="primary" onPress={() => setAdding(true)}>
          {settings(voice, 'class.add')}
        </Button>
      )}
    </>
  );
}
