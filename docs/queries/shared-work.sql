-- Which functions work together: how often one cooperates where another leads.
-- 职能协作：一个职能牵头、另一个配合或负责的次数。
SELECT a.function AS leads, b.function AS works_with, count(*) AS statements
FROM responsibilities AS a
JOIN responsibilities AS b USING (document, responsibility)
WHERE a.role = 'lead' AND b.role <> 'lead' AND NOT b.inherited
  AND a.function IS NOT NULL AND b.function IS NOT NULL
GROUP BY a.function, b.function
ORDER BY statements DESC, leads, works_with
LIMIT 10;
