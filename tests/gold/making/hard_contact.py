"""Texts of the hard documents: mails, chats, slides, lists of people."""

MAIL = """
<p><b>Van:</b> {naam|Sterrenburg, A.N.J. (Anne-Niek)} &lt;{email|a.n.j.sterrenburg}{+domein|@nvwa.nl}&gt;<br><b>Verzonden:</b> dinsdag 12 november 2024 08:51<br><b>Aan:</b> '{naam|Heinz-Günter Brockmeyer}';
{naam|Laszlo Dekker} ({+organisatie|COKZ}); _Dienstpostbus {+mailbox|Exotische dierziekten}<br><b>CC:</b> {gebruikersnaam|mvdwal5} ; {?email|teamleider.vda}{+domein|@nvwa.nl}<br><b>Onderwerp:</b> RE: RE: AW: Rückruf {+product|Henri Willig}-Käse / lot 44B</p>
<p>Lieber {naam|Heinz-Günter},</p>
<p>vielen Dank. Unsere Labore ({+organisatie|Wageningen Food Safety Research}, Dr. {naam|Ine van Coillie}) bestätigen {+soort|Listeria monocytogenes}. Nicht betroffen sind {+product|Old Amsterdam}, {+product|Maaslander} und {+product|Prima Donna}.
Der Betrieb gehört Herrn {naam|Volkert Wagenaar}; zuständig ist Inspecteur-generaal {+naam|Gerard Bakker}. Please do not share my mobile: {telefoon|+31 6 (0)3904.7716}.</p>
<p>@{naam|Laszlo}: kun jij {naam|Volkert} nabellen? Staat onder de W bij {+organisatie|Wagenaar & Zn. Zuivel}. Zijn boekhouder is {naam|Ed}, van kantoor {+organisatie|Flynth}. Bedankt! {naam|AN}</p>
<p>Met vriendelijke groet / Kind regards,</p>
<p>ir. {naam|Anne-Niek Sterrenburg}<br>Senior inspecteur<br>T {+telefoon|088 - 223 33 33} | D {telefoon|088 - 223 04 18}<br>{+adres_organisatie|Catharijnesingel 59} | 3511 GG Utrecht<br>linkedin.com/in/{social_media|annenieksterrenburg}</p>
<hr>
<div style="width:190px">Von: {naam|Brockmeyer, Heinz-Günter} [mailto:{email|heinz-guenter.brockmeyer}{+domein|@laves.niedersachsen.de}]</div><p>Gesendet: Montag, 11. November 2024 17:20<br>An: {naam|Anne-Niek}</p>
<p>Sehr geehrter Kollege, im Anhang die Liste. Der Kunde, Herr {naam|Torsten Wübbeling} aus {?woonplaats|Papenburg} ({telefoon|0049-4961 / 77 20 18 5}), hat Käse gegessen und liegt mit einer {gezondheid|Hirnhautentzündung} im {+organisatie|Marien Hospital}.
Landwirtschaftsministerin {+naam|Miriam Staudte} ist informiert, ebenso Bundesminister {+naam|Cem Özdemir}. Presse: {+mailbox|pressestelle@laves.niedersachsen.de}.</p>
<p>MfG<br>i.A. {naam|Brockmeyer}</p>
<hr>
<p>From: {naam|Padraig Ó Súilleabháin} (SANTE) On behalf of {+mailbox|SANTE-RASFF@ec.europa.eu}<br>To: NCP Netherlands<br>Subject: {+kenmerk|RASFF 2024.8271}</p>
<p>Dear colleagues, Commissioner {+naam|Olivér Várhelyi} will be asked about this on Thursday. Could you confirm the operator's name? Our desk officer {naam|Zsuzsanna} is on +{telefoon|32 2 299 67 04}. Best, {naam|Padraig}</p>
"""

CHAT = """
<h4>Groepsapp "{+groep|Crisisteam Kaag en Braassem}" - geëxporteerd 3-1-2026</h4>
<div class="b"><i>31-12 23:58</i> <b>~ {naam|Jip} Brandweer</b>: Er hangt gaslucht bij de {+adres_object|Jacobus Spijkerstraat}</div>
<div class="b"><i>1-1 00:04</i> <b>Burg. piket {naam|Wendy}</b>: Wie is OvD? {naam|Hidde}?</div>
<div class="b"><i>1-1 00:05</i> <b>{telefoon|+31 6 41 88 05 27}</b>: nee {naam|Tijmen vd Hoorn} is OvD, ik ben achterwacht</div>
<div class="b"><i>1-1 00:06</i> <b>{naam|Hidde} VRHM</b>: klopt, {naam|tijmen} rijdt aan. {naam|sas} piket comm ook</div>
<div class="b"><i>1-1 00:11</i> <b>{naam|Sas}</b>: Burgemeester {+naam|van der velde} is gebeld. waarnemer {?naam|Astrid} weet ervan, wethouder {+naam|Yvonne Peters} op wintersport</div>
<div class="b"><i>1-1 00:19</i> <b>~ {naam|Jip} Brandweer</b>: 1 gewonde: mw {naam|k. bouallali} 17 jr, {gezondheid|brandwonden aan gezicht}, naar {+organisatie|Alrijne}. moeder {naam|Fatiha} mee</div>
<div class="b"><i>1-1 00:21</i> <b>{naam|Lange Bert}</b>: overbuurman {naam|piet heemskerk} vd {adres|jacobus spijkerstr 9} filmde alles en zet het op tiktok {social_media|@pheem71}</div>
<div class="b"><i>1-1 00:33</i> <b>{telefoon|+31 6 41 88 05 27}</b>: VZ {+naam|Henri Lenferink} wil sitrap om 1u</div>
<div class="b"><i>1-1 00:40</i> <b>{naam|Sas}</b>: Pers: Omroep West ({naam|Joris}) belt, AD ook. Doorverwijzen naar {+telefoon|071 332 72 72}</div>
<div class="b"><i>1-1 01:02</i> <b>{naam|Tijmen vd Hoorn}</b>: Lek dicht door {+organisatie|Liander}. Opvang in {+adres_object|De Ridderhof}, sleutel bij {naam|Cobie} (beheerder) {telefoon|0713319846}</div>
<div class="b"><i>1-1 01:15</i> <b>Burg. piket {naam|Wendy}</b>: top. Teamslink: {vergaderlink|https://teams.microsoft.com/l/meetup-join/19%3ameeting_ZWQ4kaag} pin {vergaderlink|448 217 903#}</div>
<div class="b"><i>1-1 09:30</i> <b>{naam|Hidde} VRHM</b>: {naam|Beau}, {naam|Mees} en {naam|Roos} van de ochtendploeg lossen af. Fijne dag en het beste, {naam|H}</div>
"""

SLIDES = """
<section><h1>Leerlandschap 2030</h1><p>Startbijeenkomst programma {+programma|Erasmus 2.0} en {+programma|Edith Stein-leerstoelen}</p>
<p class="r">{naam|Lucinda Brouwershaven}<br>{naam|Mikail T. Öz}<br>directie HO&amp;S</p></section>
<section><h2>Wie doet wat?</h2><ul><li>{naam|Lucinda}: trekker</li><li>{naam|Mik}: data (ma t/m do)</li><li>{naam|Evy} &amp; {naam|Bas-Jan}: communicatie</li><li>Opdrachtgever: DG {+naam|Ron Minnée}</li>
<li>Politiek: minister {+naam|Bruins}, straks {+naam|Moes}</li><li>VSNU/UNL: {+naam|Jouke de Vries} (vz)</li><li>Extern: {+organisatie|Andersson Elffers Felix}, {+organisatie|Berenschot}, {+organisatie|Van de Bunt}</li></ul></section>
<section><h2>Gebruikte modellen</h2><table><tr><td>{+eponiem|Kotter}</td><td>8 stappen</td><td>{+eponiem|Lewin}</td><td>ijsberg: {+eponiem|McClelland}</td></tr>
<tr><td>{+eponiem|Caluwé}-kleuren</td><td>{+naam|L. de Caluwé} &amp; {+naam|H. Vermaak}</td><td>{+eponiem|Belbin}-rollen</td><td>{+eponiem|Eisenhower-matrix}</td></tr>
<tr><td>{+eponiem|Maslow}</td><td>{+eponiem|Deming-cirkel}</td><td>{+eponiem|Ishikawa}</td><td>{+eponiem|Moore} (public value)</td></tr></table><p>Bron: {+naam|Mark Moore}, Creating Public Value (1995); foto: {+naam|Werry Crone}/ANP</p></section>
<section><h2>Pilots</h2><table><tr><td>{+organisatie|Zuyd}</td><td>contact</td><td>{naam|Desirée Muijtjens}</td></tr><tr><td>{+organisatie|Saxion}</td><td>contact</td><td>prof. dr. {naam|N. Slagboom-Pol}</td></tr>
<tr><td>{+organisatie|Thomas More Hogeschool}</td><td>contact</td><td>{naam|Ömer}</td></tr><tr><td>{+organisatie|Codarts}</td><td>-</td><td>nnb</td></tr><tr><td>{+organisatie|Van Hall Larenstein}</td><td>contact</td><td>{naam|J.-P. Ypma}</td></tr>
<tr><td>{+organisatie|Gerrit Rietveld Academie}</td><td>contact</td><td>{email|evy.s}{+domein|@rietveldacademie.nl}</td></tr></table></section>
<section><h2>Planning</h2><p>30 jan - sessie in {+adres_object|De Burcht van Berlage}, zaal {+eponiem|Henri Polak}<br>14 feb - {naam|Mik} met ouderschapsverlof, vervanging door {naam|Cato}<br>1 mrt - Kamerbrief ({+naam|Rooderkerk} en {+naam|Stultiens} wachten)<br>Vragen? {+mailbox|leerlandschap2030@minocw.nl} of app {naam|Bas-Jan} op {telefoon|06 244 77 019}</p></section>
"""

DEELNEMERS = """
| Roep | v.l. | tv | Achter | Voor wie | Eet | Parkeren
| {naam|Mirthe} | {?naam|M.A.} | {?naam|van der} | {naam|Kraan} | EZ/DGB&I | vega | {kenteken|L-730-NB}
| {naam|Ab} | {?naam|A.B.} |  | {naam|Zeldenrust} | {+organisatie|TenneT} | - | {kenteken|9-SRT-42}
| {naam|Guillaume} | {?naam|G.P.M.H.} | de la | {naam|Fosse} | {+organisatie|Philips} | {?bijzonder|halal} | OV
| {naam|Do} |  |  | {naam|Nguyễn} | {+organisatie|VDL Groep} | {gezondheid|coeliakie} | OV
| {naam|Sjef} | {?naam|J.A.C.} | in 't | {naam|Groen} | {+organisatie|Brainport} | - | {kenteken|PX-118-D}
| {+naam|Dirk} |  |  | {+naam|Beljaarts} | minister EZ | - | dienstauto
| {+naam|Mona} |  |  | {+naam|Keijzer} | minister VRO | vlees | dienstauto
| {naam|Wai-Ling} | {?naam|W.L.} |  | {naam|Cheung-Pattipeilohy} | {+organisatie|ASML} | noten! | {kenteken|Z-009-FR}
| {naam|Otto} | {?naam|O.F.} | {?naam|von} | {naam|Raitz zu Hohenlinde} | {+organisatie|Vanderlande} | vega | OV
| {+naam|Steven} |  |  | {+naam|van Eijck} | vz {+organisatie|RVO-raad} | - | -

## Rondetafel {+eponiem|Aldersakkoord} industrie - wie zit waar

Tafel {+tafel|Drees}: {naam|Kraan, v.d.} / {naam|Zeldenrust} / Beljaarts. Tafel {+tafel|Den Uyl}: {naam|de la Fosse} / {naam|Cheung} / {naam|in 't Groen}. Tafel {+tafel|Thorbecke}: {naam|v. Raitz}, {naam|Nguyễn} en Keijzer.

Naamkaartjes: {naam|Babs} regelt dit samen met mevr. {naam|Van Ouwenaller} van {+organisatie|Jaarbeurs}. Het {+product|Beatrix Theater} is te groot; wij zitten in zaal {+zaal|Stevin 2}. Spreker: {+naam|Clara van de Wiel} ({+publicatie|NRC}).
Nazenden aan {naam|d'Hondt G.} en {naam|Ten Broeke-Ameziane}, ir. {naam|H.K.}.

De ambassadeur van Duitsland, {+naam|Nikolaus Meyer-Landrut}, komt op persoonlijke titel. {naam|Zeldenrust} neemt zijn broer mee ({naam|Cees}). Contant af te rekenen: {naam|Babs}, {iban|NL20SNSB0778473007}; bel gerust {telefoon|0031(0)30.7600 418}.

| 09u | inloop | {naam|Babs}
| 10u | opening door | {+naam|Dirk Beljaarts}
| 11u | duo-presentatie | {naam|Mirthe} en {naam|Sjef}
| 12u | lunch | {+organisatie|Van der Valk Catering}
| 13u | rondleiding | {naam|Guillaume}, {naam|Wai-Ling}
"""
