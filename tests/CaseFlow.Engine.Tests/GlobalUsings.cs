global using CaseFlow.Bpmn.Building;
global using CaseFlow.Bpmn.Extensions;
global using CaseFlow.Bpmn.Model;
global using CaseFlow.Engine.Events;
global using CaseFlow.Engine.State;
global using CaseFlow.Testing.Scenarios;
