/** One class: how many pupils it has; their names only when asked for, for somebody may be looking at the screen. */
import { useState } from 'react';
import type { Classroom } from '../../policy/schema';
import { Button } from '../../review/Button';
import type { Voice } from '../../words';
import { LineList, TextField } from '../fields';
import { settings } from '../words';

interface ClassCardProps {
  readonly classroom: Classroom;
  readonly voice: Voice;
  readonly onChange: (classroom: Classroom) => void;
  readonly onRemove: () => void;
}

export function ClassCard({ classroom, voice, onChange, onRemove }: ClassCardProps) {
  const [open, setOpen] = useState(false);
  const name = classroom.name || settings(voice, 'class.unnamed');
  return (
    <li className="card">
      <div className="card-line">
        <h3>{name}</h3>
        <p>{settings(voice, 'class.count', { count: classroom.pupils.length })}</p>
        <div className="buttons">
          <Button aria-expanded={open} onPress={() => setOpen(!open)}>
            {settings(voice, open ? 'class.hide' : 'class.show')}
            <span className="unseen"> {name}</span>
          </Button>
          <Button look="quiet" onPress={onRemove}>
            {settings(voice, 'remove')}
            <span className="unseen"> {name}</span>
          </Button>
        </div>
      </div>
      {open && (
        <>
          <TextField
            label={settings(voice, 'class.name')}
            value={classroom.name}
            most={80}
            onChange={(text) => onChange({ ...classroom, name: text })}
          />
          <LineList
            label={settings(voice, 'class.pupils')}
            help={settings(voice, 'class.pupilsHelp')}
            count={settings(voice, 'class.count', { count: classroom.pupils.length })}
            entries={classroom.pupils}
            onChange={(pupils) => onChange({ ...classroom, pupils })}
          />
        </>
      )}
    </li>
  );
}
