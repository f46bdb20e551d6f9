using System.Collections.Immutable;
using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Validation;
using CaseFlow.Bpmn.Xml;
using CaseFlow.Dmn;
using CaseFlow.Engine.Definitions;
using CaseFlow.Runtime.Actions;
using CaseFlow.Runtime.Forms;
using CaseFlow.Runtime.Trying;

namespace CaseFlow.Runtime.Deployment;

/// <summary>Reads and checks the files of a procedure: the same code for publishing and for running.</summary>
public static class ProcedureReader
{
    /// <summary>Reads a procedure; never throws on content.</summary>
    /// <param name="mechanism">The mechanism id.</param>
    /// <param name="files">The files of the version by path.</param>
    /// <param name="processes">Ids of the processes of other mechanisms that can be called; null when that was checked before.</param>
    public static ProcedureReading Read(
        string mechanism, ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> files, ImmutableHashSet<string>? processes)
    {
        var findings = ImmutableArray.CreateBuilder<ProcedureFinding>();
        void Note(string file, IEnumerable<Finding> found) => findings.AddRange(found.Select(f => new ProcedureFinding(mechanism, file, f)));

        var description = ReadDescription(mechanism, files, isNew: processes is not null, Note);
        var forms = ReadForms(files, isNew: processes is not null, Note);

        // A form that is there with mistakes is told of as such, and not as missing.
        var formKeys = files.Keys.Select(ProcedureFiles.FormKey).OfType<string>().ToImmutableHashSet();
        var decisions = DecisionFiles.Read(files, isNew: processes is not null, Note);
        var reading = files.TryGetValue(ProcedureFiles.Diagram, out var diagram)
            ? BpmnReader.Read(diagram)
            : new BpmnReading(null, [Missing(ProcedureFiles.Diagram)]);
        Note(ProcedureFiles.Diagram, reading.Findings);
        var hash = ProcedureFiles.HashOf(files);
        var definitions = reading.Document is null
            ? ImmutableSortedDictionary<string, ProcessDefinition>.Empty
            : Compile(
                reading.Document,
                hash,
                formKeys,
                decisions,
                processes,
                description is null ? [] : DeclaredNames.Of(description, reading.Document, forms.Values),
                found => Note(ProcedureFiles.Diagram, found));
        if (processes is not null && reading.Document is not null)
        {
            Note(ProcedureFiles.Diagram, ActionChecks.Of(reading.Document));
        }

        foreach (var (path, json) in files.Where(file => processes is not null && ProcedureFiles.TrialKey(file.Key) is not null))
        {
            Note(path, TrialFile.Read(json).Findings);
        }

        if (description is not null && reading.Document is not null)
        {
            Note(ProcedureFiles.Description, Inconsistencies(description, reading.Document, formKeys));
        }

        var ready = description is not null && reading.Document is not null && findings.All(f => f.Finding.Severity == Severity.Warning);
        return new ProcedureReading(
            ready ? new Procedure(hash, description!, reading.Document!, definitions, forms) { Files = files } : null,
            findings.ToImmutable())
        {
            Tree = reading.Source,
            Document = reading.Document,
            Mechanism = description,
            Forms = forms,
            Decisions = decisions,
        };
    }

    private static Mechanism? ReadDescription(
        string mechanism, ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> files, bool isNew, Action<string, IEnumerable<Finding>> note)
    {
        if (!files.TryGetValue(ProcedureFiles.Description, out var json))
        {
            note(ProcedureFiles.Description, [Missing(ProcedureFiles.Description)]);
            return null;
        }

        var (description, found) = MechanismFile.Read(mechanism, json, allowsMistakes: !isNew);
        note(ProcedureFiles.Description, found);
        return description;
    }

    private static ImmutableSortedDictionary<string, FormDefinition> ReadForms(
        ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> files, bool isNew, Action<string, IEnumerable<Finding>> note)
    {
        var forms = ImmutableSortedDictionary.CreateBuilder<string, FormDefinition>(StringComparer.Ordinal);
        foreach (var (path, json) in files)
        {
            if (ProcedureFiles.FormKey(path) is { } key)
            {
                var form = FormFile.Read(key, json, allowsMistakes: !isNew);
                note(path, form.Findings);
                if (form.Form is not null)
                {
                    forms[key] = form.Form;
                }
            }
        }

        return forms.ToImmutable();
    }

    private static ImmutableSortedDictionary<string, ProcessDefinition> Compile(
        BpmnDocument document,
        string hash,
        ImmutableHashSet<string> forms,
        ImmutableSortedDictionary<string, DecisionModel> decisions,
        ImmutableHashSet<string>? processes,
        ImmutableHashSet<string> names,
        Action<IEnumerable<Finding>> note)
    {
        var options = new CompileOptions
        {
            BeginsOnlyWhenTold = true,
            AllowsMistakes = processes is null,
            KnownActions = ActionCatalogue.Names,
            KnownForms = forms,
            DeclaredNames = names,
            Decisions = decisions,
            File = document,
            KnownProcesses = processes?.Union(document.Processes.Select(p => p.Id.Value)),
        };
        var definitions = ImmutableSortedDictionary.CreateBuilder<string, ProcessDefinition>(StringComparer.Ordinal);
        foreach (var process in document.Processes)
        {
            var compilation = ProcessDefinition.Compile(process, hash, options);
            note(compilation.Findings);
            if (compilation.Definition is not null)
            {
                definitions[process.Id.Value] = compilation.Definition;
            }
        }

        return definitions.ToImmutable();
    }

    private static IEnumerable<Finding> Inconsistencies(
        Mechanism mechanism, BpmnDocument document, ImmutableHashSet<string> forms)
    {
        if (document.Processes.All(p => p.Id.Value != mechanism.Process))
        {
            yield return Wrong("mechanism.process-unknown", $"Expected process '{mechanism.Process}' in the diagram, but it is not there.", "process", mechanism.Process);
        }

        if (mechanism.IntakeForm is { } intake && !forms.Contains(intake))
        {
            yield return Wrong("mechanism.form-unknown", $"Expected form '{intake}' in the folder, but it is not there.", "form", intake);
        }
    }

    private static Finding Missing(string file) => Wrong("procedure.file-missing", $"Expected '{file}' in the folder, but it is not there.", "file", file);

    private static Finding Wrong(string code, string message, string name, string value) => new(
        code, Severity.Error, null, 0, message, ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal).Add(name, value));
}
