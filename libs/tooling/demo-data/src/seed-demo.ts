import { demoIssuer, demoPersonas } from '@samplan/api/identity';
import type { NationalIds } from '@samplan/api/people';
import type { Client } from 'pg';
import { fjellvikCast } from './cast/fjellvik';
import { havnesCast } from './cast/havnes-cast';
import { Book } from './core/book';
import { Calendar } from './core/calendar';
import { Ids } from './core/ids';
import { Random } from './core/random';
import { tellAud } from './personas/aud/aud';
import { emergencyGround, tellEmil } from './personas/emil';
import { tellLinnea } from './personas/linnea';
import { tellStandingTeams } from './personas/teams';
import { tellWhoDecides } from './personas/who-decides';
import { turnsOnEmergencyAccess } from './story/emergency-story';
import { giveNumbers } from './story/numbers';
import type { Story } from './story/story';
import { Town } from './story/town';
import { bokmaalThemes } from './themes/nb';
import { bokmaalPhrases } from './themes/nb/phrases';
import { nynorskThemes } from './themes/nn';
import { nynorskPhrases } from './themes/nn/phrases';
import { fjellvikStaff, fjellvikUnits } from './towns/fjellvik';
import { fjellvikDirectory } from './towns/fjellvik-directory';
import { havnesStaff, havnesUnits } from './towns/havnes';
import { havnesDirectory } from './towns/havnes-directory';
import { staff } from './towns/staffed-town';
import { unfold } from './unfold/unfold';

/**
 * Fills an empty database with the demo municipalities, as the role that owns the tables. The same day gives the same
 * rows; everything lies around `now`, so that there is always a meeting soon and a measure just overdue.
 */
export async function seedDemo(client: Client, now: Date, nationalIds: NationalIds): Promise<void> {
  await client.query('begin');
  try {
    // What the database itself notes, it notes at the time of the story.
    await client.query(`select set_config('app.now', $1, true)`, [now.toISOString()]);
    const logins = new Map<string, string>();
    await write(client, fjellvik(now, logins, nationalIds));
    await write(client, havnes(now, logins));
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
}

async function write(client: Client, { book, id }: Town): Promise<void> {
  await client.query(`select set_config('app.tenant', $1, true)`, [id]);
  await book.write(client);
  await client.query('set constraints all immediate');
  await client.query('set constraints all deferred');
}

function fjellvik(now: Date, logins: Map<string, string>, nationalIds: NationalIds): Town {
  const town = new Town(new Book(), new Calendar(now), new Ids(1), new Random(2), 'Fjellvik', '9901');
  for (const { key, subject } of demoPersonas) {
    const created = town.calendar.at(-890, '09:00');
    const id = town.ids.at(created);
    logins.set(key, id);
    town.book.add('login', { id, issuer: demoIssuer, subject, created_at: created });
  }
  const place = staff(town, fjellvikUnits, fjellvikDirectory, fjellvikStaff, logins);
  // Half a year ago the memory team became part of rehabilitation.
  town.succeed(place.units.memoryTeam, place.units.rehabilitation, -200);
  turnsOnEmergencyAccess(town, place.named('Siri Dahl'), emergencyGround, -150);
  tellAud(place);
  tellEmil(place);
  tellWhoDecides(place);
  const stories = new Map<string, Story>();
  for (const entry of fjellvikCast)
    stories.set(entry.name, unfold(place, entry, bokmaalThemes[entry.theme], bokmaalPhrases));
  tellStandingTeams(place, (name) => {
    const story = stories.get(name);
    if (!story) throw new Error(`Nothing is told of ${name}`);
    return story;
  });
  tellLinnea(place);
  giveNumbers(town, nationalIds);
  return town;
}

function havnes(now: Date, logins: ReadonlyMap<string, string>): Town {
  const town = new Town(new Book(), new Calendar(now), new Ids(3), new Random(4), 'Havnes', '9902');
  const place = staff(town, havnesUnits, havnesDirectory, havnesStaff, logins);
  for (const entry of havnesCast) unfold(place, entry, nynorskThemes[entry.theme], nynorskPhrases);
  return town;
}
