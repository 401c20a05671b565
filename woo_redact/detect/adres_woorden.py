"""Words around an address that tell whose it is."""

import regex

ATTENTION = regex.compile(r"^\s*(?i:t\.?\s?a\.?\s?v\.?|ter attentie van)(?!\w)")
SENDER = regex.compile(
    r"^\s*(?i:aan|van|afzender|geadresseerde|ontvanger|verzender)(?:[ ]?[:\t]|(?=[ ]))\s*"
)
"""What stands before the name of who writes or gets a letter."""
PERSON = regex.compile(
    r"(?<!\w)(?:(?:Aan[ ])?(?i:de heer(?:(?:/| of | en )mevrouw)?|dhr\.?|mevrouw|mevr\.?|mw\.?"
    r"|familie|fam\.|erven|weduwe)[ ]"
    r"|(?:\p{Lu}\.[ ]?){1,5}(?:\([\p{L} ]+\)[ ])?"
    r"(?:(?:van|de|den|der|ter|ten|het|el|['’]t)[ ]){0,3}\p{Lu}\p{Ll}+"
    r"|(?i:mijn|ik)(?!\w)"
    r"|(?i:naam|aanvrager|verzoeker|verzoekster|klager|klaagster|bezwaarmaker|indiener|"
    r"betrokkene)(?:[ ]?:|(?!\w)(?=[^.;]{0,25}$)))"
)
PERSON_AND_COMMA = regex.compile(
    r"(?<!\p{L})(?P<word>(?i:de heer|dhr\.?|mevrouw|mevr\.?|mw\.?|familie))[ ]"
    r"[\p{L}.\-' ]{2,50}(?:,[ ]|[ ](?:aan|op|van)[ ](?:de|het)[ ])$"
)
ROOM = regex.compile(
    r"\s*[,(]?\s*(?i:(?:vergader|[A-Z\d]-?)?(?:zaal|kamer)|"
    r"(?:\d{1,2}e )?(?:verdieping|etage))(?!\p{L})"
)
AT_HOME = regex.compile(
    r"(?<!\p{L})(?:woont|woonde|wonen|woonachtig|thuis|logeert|verblijft|verhuisd|verhuist|bezorgd|"
    r"afgeleverd|geleverd|opgehaald|gebracht)(?!\p{L})"
)
"""Behind these the address of somebody: "het bureau wordt bezorgd op Kerkstraat 4"."""
CODE_BEFORE = regex.compile(r"(?<![\w.])(?P<code>[A-Z]{3,6})(?:,| ?[\-–|]) ?$")
"""An organisation or unit known by its letters directly before: "bij DNB, Spaklerweg 4"."""
OTHER_ADDRESS = regex.compile(r"(?<!\d)[1-9]\d{3}[ ]?[A-Z]{2}(?!\w)|(?i:postbus|antwoordnummer)")
OF_PERSON = regex.compile(
    r"(?<!\w)(?P<word>(?i:woonadres|huisadres|thuisadres|priv[eé]-?adres(?!\s+\S+@)|wonende"
    r"|woonachtig|woont|woonde|wonen|"
    r"woon|verblijft|verblijvende|bewoont|bewoonde|(?:bewoner(?:s|\(s\))?|bewoonsters?|huurders?"
    r"|huurster|omwonenden?)\s+van|"
    r"ingeschreven|verhuisd|(?:ik|hij|zij|ze|wij|we|vader|moeder|gezin)[ ]verhui(?:sde|sden|st|s"
    r"|zen)|briefadres|huisadres is|t?huis(?=\s?[:(])|woonplaats|"
    r"straat en huisnummer|"
    r"(?:mijn|haar|zijn|hun|uw|diens)\s+(?:\p{L}+\s+)?(?:adres|woning|huis|postcode|boerderij|"
    r"bedrijf|erf|appartement|flat|stal)|mij\s+(?:schrijven|bezoeken|vinden)))(?!\w)"
)


MAILBOX = regex.compile(
    r"(?<![\w.\-])(?i:info|contact|post|postbus|secretariaat|gemeente|provincie|balie|receptie"
    r"|mail)"
    r"@[\w.\-]+[\s,;|·•]{1,4}$"
)
"""The mailbox of an organisation directly before its address."""
MAIL_LABEL = regex.compile(
    r"(?i)(?:post|correspondentie|factuur|brief|contact)-?adres(?:gegevens)?"
)
"""Labels that an organisation and a person use alike."""
BORN = regex.compile(r"(?<!\p{L})(?i:geb\.|geboren|geboortedatum|geb\.?dat\.?|BSN)(?!\p{L})")
PERSON_IN = regex.compile(r"(?<!\p{L})(?:\p{Lu}\.[ ]?){1,5}\p{L}|(?i:heer|mevr|mw|patiënt|cliënt)")
"""With a birth date or BSN in the line above, the address is that person's."""
OFFICE = regex.compile(
    r"(?<!\p{L})(?i:kantoor ?houdende?|statutair gevestigd)(?!\p{L})[^.;\n\d]{0,60}$"
    r"|(?i:advoca(?:at|te|ten)|notaris(?:kantoor)?|gerechtsdeurwaarder|belastingadviseur|makelaar|"
    r"accountant|curator|bewindvoerder|rechtsbijstandverlener)(?:[ ](?:en|&)[ ]\p{Ll}+)?[ ](?:te"
    r"|in)[ ]"
    r"\p{Lu}[\p{L}'’ \-]{1,30}(?:,[ ]|[ ](?:aan|op)[ ](?:(?:de|het)[ ])?)$"
    r"|(?:bureau|kantoor|school|loket|winkel|bibliotheek|dienst|vestiging|praktijk|fabriek|centrum)"
    r"[ ](?:van[ ][^.;:\n\d]{2,40}[ ])?"
    r"(?:zit|zetelt|staat|ligt|huist|bevindt[ ]zich|is[ ]gevestigd)"
    r"[ ](?:\p{Ll}+[ ]){0,3}?(?:aan|op|in|naar)[ ](?:(?:de|het)[ ])?$"
)
FORM_OF_ORGANISATION = regex.compile(
    r"(?i)(?<!\p{L})(?:(?:naam|gegevens)(?: van)?(?: de| het)? ?"
    r"(?:organisatie|bedrijf|instelling|"
    r"onderneming|school|rechtspersoon|gemeente)|organisatie|bedrijf(?:snaam)?|instelling|"
    r"onderneming|"
    r"vestiging(?:sadres)?|bezoekadres|bedrijfsgegevens|statutaire naam|handelsnaam)(?!\p{L})"
)
FORM_OF_PERSON = regex.compile(
    r"(?i)(?<!\p{L})(?:voornamen?|voorletters?|achternaam|geslachtsnaam|roepnaam|geboortedatum|"
    r"(?:uw|mijn|persoonlijke|persoons)[ ]?gegevens|aanvrager|klager|melder|verzoeker|indiener|"
    r"woonadres|(?<=(?:^|\n)[ ]*)(?:geboren|nationaliteit|burgerlijke staat|roepnaam))"
    r"(?!\p{L})"
)
SELF_EMPLOYED = regex.compile(
    r"(?<!\w)(?i:eenmanszaak|zzp(?:['’]?er)?|zelfstandige zonder personeel|h\.?o\.?d\.?n\.?|"
    r"handelend onder de naam|natuurlijke? persoon|eigenaar"
    r"|maatschap|mts\.?)(?!\w)(?! Advocaten| Notaris)"
)
HOLDER = regex.compile(
    r"(?<!\w)(?i:(?:vee)?houder|eigenaar|drijver|exploitant|ondernemer|pachter|vergunninghouder"
    r"|teler)"
    r"[ ]*[:\t][ \t]*(?i:(?:de[ ]heer|dhr\.?|mevrouw|mevr\.?"
    r"|mw\.?)[ ])?(?:\p{Lu}\.){1,5}[ ](?:\p{Ll}{1,4}[ ]){0,2}\p{Lu}"
)
"""Who runs a farm or firm in his own name: its place is where he lives, more often than not."""
BOX_BELOW = regex.compile(
    r"[ ,]{0,2}(?:[1-9]\d{3}[ ]?[A-Z]{2}[ ,]{1,2})?(?:\n?['’]?\p{L}[\p{L}'’\- ]{1,28})?"
    r"[ ,|·•–-]*\n?(?i:postbus|antwoordnummer)[ ]\d"
)
"""A postbus directly below an address: both are those of an office."""
BOX_BESIDE = regex.compile(
    r"(?i:postbus|antwoordnummer)[ ]\d{1,6}[ ,]{1,3}[1-9]\d{3}[ ]?[A-Z]{2}[ ,]{1,2}"
    r"\p{Lu}[\p{L}'’\- ]{1,28}[ ]?[|·•–-][ ]?$"
)
"""A postbus before an address in the footer of a letter."""
HALL = regex.compile(
    r"(?<!\p{L})(?:(?<=\p{Lu}\p{Ll}+[ ])Huis(?=,)|JC|PI|P\.I\.|DC|FPC|"
    r"(?i:(?:raad|staten|vergader|bestuurs|burger|trouw)zaal|kantoor|vestiging|locatie|"
    r"\p{L}*kazerne|politiebureau|hoofdbureau|hotel|restaurant|(?:kerk|school|bank|bedrijfs"
    r"|kantoor|hoofd|post|fabrieks|club|stations)?gebouw|loket|balie|spreekkamer|(?:sport|gym"
    r"|kegel)?hal|gymzaal|depot|\p{L}*museum|"
    r"buurthuis|dorpshuis|wijkcentrum|theater|bibliotheek|kerk|moskee|gemaal|molen|clubhuis"
    r"|kantine|"
    r"apotheek|\p{L}*praktijk|supermarkt|kinderdagverblijf|kinderopvang|verzamelplaats|"
    r"opvanglocatie|stadskantoor|gemeentehuis|provinciehuis|parkeren|parkeergarage|open[ ]dag|"
    r"kanselarij|ambassade|consulaat(?:-generaal)?|\p{L}*laboratorium|\p{L}*fabriek|filiaal|"
    r"magazijn|(?:kantoor|bedrijfs|horeca|winkel)pand|bedrijventerrein|\p{L}*school|ziekenhuis|"
    r"rechtbank|zwembad|\p{L}*werf|milieustraat|azc|inloophuis|"
    r"te[ ]?zien[ ]bij|in(?:ge)?zien[ ]bij|inzage[ ]bij))"
    r"(?:[ ](?:is|van|\d{1,2}[ ]\p{Ll}{3,9}(?:[ ]20\d\d)?))*(?:[ ][\p{Lu}][\p{L}'’\-]+){0,3}"
    r"(?:[ ,:(]{1,3}|[ ,]{1,2}(?:aan|op|in)[ ](?:de[ ]|het[ ])?)$"
)
"""What lies at an address before which it stands."""
BUILDING_BEHIND = regex.compile(
    r"[ ](?:\(|(?:staat|stond|ligt|lag|bevindt[ ]zich)[ ](?:een|het|de)[ ](?:\p{Ll}+[ ]){0,2}?)"
    r"(?:loods|schuur|kerk|moskee|school|winkel|kantoor|kantoorpand|bedrijfs(?:pand|hal)|gemaal|"
    r"molen|museum|gymzaal|sporthal|\p{Ll}*monument|fabriek|opslagplaats|distributiecentrum)"
    r"(?!\p{L})"
)
"""What is told to stand at an address, where nobody lives."""
OWNED_BEHIND = regex.compile(
    r"[ ,(]{1,3}(?:(?:wordt|werd|is|thans|nu|momenteel)[ ]){0,2}(?i:bewoond[ ]door|(?:in[ ])?"
    r"(?:mede-?)?eigendom"
    r"[ ]van|"
    r"toebehorende?[ ]aan|ten[ ]laste[ ]van|op[ ]naam[ ]van|verhuurd[ ]aan|waar|"
    r"(?:eigena(?:ar|res)|bewoners?|bewoonster|huurders?|gebruikers?)(?:[ ]is|:)?)[ ]"
    r"(?P<who>[^,;()\n]{4,60})"
)
"""Whose house it is, or who lives in it, behind an address."""
CADASTRAL = regex.compile(
    r"(?i:kadastra(?:al|le)(?:[ ]bekend)?(?:[ ]als)?[ ])?(?i:gemeente)[ ]"
    r"(?:['’]s-)?\p{Lu}[\p{L} \-]{2,40}"
    r"(?=,?[ ](?i:sectie)|,?[ ][A-Z]{1,2}[ ]\d)"
)
"""The municipality in a cadastral designation owns nothing there."""
LIVES_BEHIND = regex.compile(
    r"[ ,]{1,2}(?:te[ ]\p{Lu}[\p{L}'’\-]+[ ])?(?:woont|woonde|wonen|woonachtig)(?!\p{L})"
    r"|[.:;]?[ ]Bewon(?:er|ers|ster)[ :]"
)
CARE_OF = regex.compile(r"(?<!\w)(?i:p/a|c/o|per adres)[ .:]{1,2}(?P<who>[^\n]{3,60})\n[^\n]*$")
"""Somebody at whose address an organisation takes its mail."""
SMALL_BODY = regex.compile(r"(?i)vereniging|stichting|comité|werkgroep|maatschap|bewoners|vrienden")
"""Such bodies have the address of whoever keeps their papers."""
BODY = regex.compile(
    r"(?<!\p{L})(?!(?:Coen|Koen|Kon)raad|Dorps|Wijk|Buurt|Bewoners|Huurders)\p{Lu}\p{Ll}{2,}"
    r"(?:raad|schap|schapsbedrijf|dienst|"
    r"instituut|museum|centrum|vereniging|stichting|federatie|coöperatie|genootschap|autoriteit"
    r"|inspectie|archief|fonds|ziekenhuis|"
    r"kliniek|academie|college|school|universiteit|bibliotheek)(?!\p{L})"
)
"""Compounds that are the name of a body: "Kiesraad", "Waterschapsbedrijf"."""
CHAT = regex.compile(
    r"(?:^|[ ])\[?\d{1,4}[-/:.]\d{1,2}[^\n\[\]]{0,30}(?:\]| -)\s[\p{L}\d+ .'’-]{2,40}:\s*$"
)
"""Who sends a message in a chat does not live at the address in it."""
