namespace CaseFlow.Dmn.Analysis;

/// <summary>Names the cells that cannot be analysed or do not fit their column, and rules with a cell that nothing can pass.</summary>
internal static class CellCheck
{
    internal static void Run(TableSpace space, TableReport report)
    {
        foreach (var cell in space.OddCells.Where(cell => !report.IsCounted(CodeOf(cell.Oddity))))
        {
            var heading = report.HeadingOf(cell.Column);
            var details = new TableFinding(TableReport.Nothing) { Rules = [cell.Rule + 1], Columns = [cell.Column + 1] };
            switch (cell.Oddity)
            {
                case CellOddity.NotAnalysed:
                    report.Add(
                        DmnSeverity.Warning, true, DmnCodes.TableOpaque,
                        $"Expected the cell of rule {cell.Rule + 1} in column '{heading}' of '{report.Owner}' to compare with constants, but it does something else and is not analysed.", details);
                    break;
                case CellOddity.WrongType:
                    report.Add(
                        DmnSeverity.Warning, false, DmnCodes.TableWrongType,
                        $"Expected the cell of rule {cell.Rule + 1} in column '{heading}' of '{report.Owner}' to name values of the column's type, but they are of another. Correct the cell or the type.", details);
                    break;
                default:
                    report.Add(
                        DmnSeverity.Warning, false, DmnCodes.TableOutside,
                        $"Expected the cell of rule {cell.Rule + 1} in column '{heading}' of '{report.Owner}' to name allowed values, but some are not. Correct the cell or the allowed values.", details);
                    break;
            }
        }

        foreach (var box in space.Boxes.Where(box => box.IsEmpty && !report.IsCounted(DmnCodes.TableUnreachable)))
        {
            var columns = space.Dimensions.Where((_, at) => box.Sides[at].IsEmpty).SelectMany(dimension => dimension.Columns).Order().Select(column => column + 1);
            report.Add(
                DmnSeverity.Warning, false, DmnCodes.TableUnreachable,
                $"Expected rule {box.Rule + 1} of '{report.Owner}' to match some input, but no allowed value passes its cells. Correct or remove it.",
                new TableFinding(TableReport.Nothing) { Rules = [box.Rule + 1], Columns = [.. columns] });
        }
    }

    private static string CodeOf(CellOddity oddity) => oddity switch
    {
        CellOddity.NotAnalysed => DmnCodes.TableOpaque,
        CellOddity.WrongType => DmnCodes.TableWrongType,
        _ => DmnCodes.TableOutside,
    };
}
