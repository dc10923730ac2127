-- Who leads what: functions that lead, with the sections that they lead.
-- 谁牵头什么：各职能牵头的章节。
SELECT coalesce(r.function, r.name) AS function, r.name, d.region, s.marker, s.title, r.line
FROM responsibilities AS r
JOIN documents AS d USING (document)
LEFT JOIN sections AS s ON s.document = r.document AND s.section = r.section
WHERE r.role = 'lead'
ORDER BY function, d.region, r.document, r.line, r.unit;
