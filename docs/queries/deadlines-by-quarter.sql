-- Deadlines by quarter: what ends in each, with the units that lead the same section.
-- 各季度到期的时限，及同一章节的牵头单位。
SELECT substr(x.end_date, 1, 4) || ' Q' || ((CAST(substr(x.end_date, 6, 2) AS INTEGER) + 2) / 3) AS quarter,
  d.region, x.task, group_concat(DISTINCT r.name) AS lead, x.document, x.line
FROM deadlines AS x
JOIN documents AS d USING (document)
LEFT JOIN responsibilities AS r ON r.document = x.document AND r.section = x.section AND r.role = 'lead'
WHERE x.end_date IS NOT NULL
GROUP BY x.document, x.deadline
ORDER BY quarter, d.region, x.document, x.line, x.span_start;
