/** Every rule, by id, sorted. The id is the name of the file; a test keeps this list and the folders in step. */
import belongings from './personal-data/belongings';
import birthDate from './personal-data/birth-date';
import credentials from './personal-data/credentials';
import emailAddress from './personal-data/email-address';
import idNumber from './personal-data/id-number';
import liveLocation from './personal-data/live-location';
import phoneNumber from './personal-data/phone-number';
import postalAddress from './personal-data/postal-address';
import vacationDates from './personal-data/vacation-dates';
import photoDescription from './photos/photo-description';
import photoFaces from './photos/photo-faces';
import photoLocation from './photos/photo-location';
import photoQuality from './photos/photo-quality';
import photoText from './photos/photo-text';
import untaggedPhoto from './photos/untagged-photo';
import accountName from './professional/account-name';
import missingSignature from './professional/missing-signature';
import privateContact from './professional/private-contact';
import workingHours from './professional/working-hours';
import grade from './pupils/grade';
import peopleTag from './pupils/people-tag';
import studentGroup from './pupils/student-group';
import studentName from './pupils/student-name';
import studentSituation from './pupils/student-situation';
import type { Rule } from './rule';
import copyrightedMedia from './sources/copyrighted-media';
import missingSource from './sources/missing-source';
import riskyLink from './sources/risky-link';
import criticism from './speech/criticism';
import harassment from './speech/harassment';
import insult from './speech/insult';
import missingDisclaimer from './speech/missing-disclaimer';
import privateLife from './speech/private-life';
import rumour from './speech/rumour';
import schoolTerms from './speech/school-terms';
import smsLanguage from './speech/sms-language';
import spokesperson from './speech/spokesperson';

const registry = {
  'account-name': accountName,
  belongings,
  'birth-date': birthDate,
  'copyrighted-media': copyrightedMedia,
  credentials,
  criticism,
  'email-address': emailAddress,
  grade,
  harassment,
  'id-number': idNumber,
  insult,
  'live-location': liveLocation,
  'missing-disclaimer': missingDisclaimer,
  'missing-signature': missingSignature,
  'missing-source': missingSource,
  'people-tag': peopleTag,
  'phone-number': phoneNumber,
  'photo-description': photoDescription,
  'photo-faces': photoFaces,
  'photo-location': photoLocation,
  'photo-quality': photoQuality,
  'photo-text': photoText,
  'postal-address': postalAddress,
  'private-contact': privateContact,
  'private-life': privateLife,
  'risky-link': riskyLink,
  rumour,
  'school-terms': schoolTerms,
  'sms-language': smsLanguage,
  spokesperson,
  'student-group': studentGroup,
  'student-name': studentName,
  'student-situation': studentSituation,
  'untagged-photo': untaggedPhoto,
  'vacation-dates': vacationDates,
  'working-hours': workingHours,
} satisfies Record<string, Rule>;

export type RuleId = keyof typeof registry;

export const rules: Readonly<Record<RuleId, Rule>> = registry;

export const ruleIds = Object.keys(rules) as readonly RuleId[];
